terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region                      = "eu-central-1"
  access_key                  = "x"
  secret_key                  = "x"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
  skip_region_validation      = true
}

resource "aws_route53_zone" "example" {
  name = "example.org"
}

module "mail" {
  source  = "./mail"
  zone_id = aws_route53_zone.example.zone_id
}

# unchanged
resource "aws_route53_record" "dmarc" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "_dmarc"
  type    = "TXT"
  ttl     = 300
  records = ["v=DMARC1; p=reject"]
}

# changed in place
resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "example.org"
  type    = "TXT"
  ttl     = 300
  records = ["v=spf1 mx -all"]
}

# replaced: another name
resource "aws_route53_record" "dkim" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "s2._domainkey.example.org"
  type    = "TXT"
  ttl     = 300
  records = ["v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\"\"v7Hw"]
  lifecycle {
    create_before_destroy = true
  }
}

# a new zone, in the same plan
resource "aws_route53_zone" "new" {
  name = "example.net"
}

resource "aws_route53_record" "new" {
  zone_id = aws_route53_zone.new.zone_id
  name    = ""
  type    = "MX"
  ttl     = 300
  records = ["0 ."]
}

resource "aws_route53_record" "www" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "www"
  type    = "A"
  alias {
    name                   = "d1.cloudfront.net"
    zone_id                = "Z2FDTNDATAQYW2"
    evaluate_target_health = false
  }
}

resource "aws_route53_record" "verification" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "_acme"
  type    = "TXT"
  ttl     = 60
  records = ["is ${aws_route53_zone.new.arn}"]
}

variable "secret" {
  type      = string
  sensitive = true
}

resource "aws_route53_record" "secret" {
  zone_id = aws_route53_zone.example.zone_id
  name    = "_secret"
  type    = "TXT"
  ttl     = 60
  records = [var.secret]
}

removed {
  from = aws_route53_record.forgotten
  lifecycle {
    destroy = false
  }
}
