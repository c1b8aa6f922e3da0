# The records of example.org at Route 53. The plan beside this file is created in the pull request:
#   terraform plan -out=tfplan && terraform show -json tfplan > plan.json
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

provider "aws" {
  region = "eu-central-1"
}

resource "aws_route53_zone" "org" {
  name = "example.org"
}

resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.org.zone_id
  name    = ""
  type    = "MX"
  ttl     = 3600
  records = [
    "10 mx1.example.org",
    "20 mx2.example.org",
  ]
}

resource "aws_route53_record" "spf" {
  zone_id = aws_route53_zone.org.zone_id
  name    = ""
  type    = "TXT"
  ttl     = 3600
  records = ["v=spf1 mx include:_spf-news.example.org include:_spf-tickets.example.org -all"]
}

resource "aws_route53_record" "ns1_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "ns1"
  type    = "A"
  ttl     = 3600
  records = ["192.0.2.53"]
}

resource "aws_route53_record" "ns2_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "ns2"
  type    = "A"
  ttl     = 3600
  records = ["198.51.100.53"]
}

resource "aws_route53_record" "mx1_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "mx1"
  type    = "A"
  ttl     = 3600
  records = ["192.0.2.25"]
}

resource "aws_route53_record" "mx1_aaaa" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "mx1"
  type    = "AAAA"
  ttl     = 3600
  records = ["2001:db8::25"]
}

resource "aws_route53_record" "mx2_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "mx2"
  type    = "A"
  ttl     = 3600
  records = ["198.51.100.25"]
}

resource "aws_route53_record" "mx2_aaaa" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "mx2"
  type    = "AAAA"
  ttl     = 3600
  records = ["2001:db8:1::25"]
}

resource "aws_route53_record" "tlsa_mx1" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_25._tcp.mx1"
  type    = "TLSA"
  ttl     = 3600
  records = [
    "3 1 1 0d6fce3320b0a6a2a0d2e3c4a5f7c1e9b8d7a6f5e4c3b2a1908f7e6d5c4b3a29",
    "2 1 1 8f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
  ]
}

resource "aws_route53_record" "tlsa_mx2" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_25._tcp.mx2"
  type    = "TLSA"
  ttl     = 3600
  records = ["3 1 1 5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c"]
}

resource "aws_route53_record" "spf_news" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_spf-news"
  type    = "TXT"
  ttl     = 3600
  records = ["v=spf1 ip4:203.0.113.0/26 -all"]
}

resource "aws_route53_record" "spf_tickets" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_spf-tickets"
  type    = "TXT"
  ttl     = 3600
  records = ["v=spf1 ip4:203.0.113.64/27 a:tickets.example.org -all"]
}

resource "aws_route53_record" "tickets_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "tickets"
  type    = "A"
  ttl     = 3600
  records = ["203.0.113.65"]
}

resource "aws_route53_record" "tickets_aaaa" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "tickets"
  type    = "AAAA"
  ttl     = 3600
  records = ["2001:db8:2::65"]
}

resource "aws_route53_record" "s1_dkim" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "s1._domainkey"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAz1vVJMp5Tk9LrrpcBZ\"\"Cn8pCK4thIEpemZeOGSOKjKeEj6lf/R6wmJKhIbaLVuLs54KlY49LVsIaUk2wi+Gdca5H6yK3K36h40P\"\"4MgDTKl7EUAZpdkHUNkCyBiO+X3RGcpemegrGF4JX4Wn4VVZiHi0c8b7yjTuYxbFTp/LyF3RJK58Q+jJ\"\"60M/5LIGGiyMjJDJnzqN6VzEn3U68lnzF4f+U6puIkK0t6ar6nH7hjOwZO8z71bQ++buiYH8hVL6PEfx\"\"y7jAluW3rA+srg1G1TAXz0mLZLoHJ9QNOcfrY8mr0NIZbu5ezsC7fx+AKTmLUWVriTyJ3jERpg6zThFI\"\"VOmQIDAQAB"]
}

resource "aws_route53_record" "s2_dkim" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "s2._domainkey"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="]
}

resource "aws_route53_record" "dmarc" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_dmarc"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DMARC1; p=reject; sp=reject; rua=mailto:dmarc@example.org"]
}

resource "aws_route53_record" "mta_sts_id" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_mta-sts"
  type    = "TXT"
  ttl     = 3600
  records = ["v=STSv1; id=20261101"]
}

resource "aws_route53_record" "mta_sts_a" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "mta-sts"
  type    = "A"
  ttl     = 3600
  records = ["192.0.2.80"]
}

resource "aws_route53_record" "tls_rpt" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_smtp._tls"
  type    = "TXT"
  ttl     = 3600
  records = ["v=TLSRPTv1; rua=mailto:tls-reports@example.org"]
}

resource "aws_route53_record" "news" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "news"
  type    = "TXT"
  ttl     = 3600
  records = ["v=spf1 ip4:203.0.113.0/26 -all"]
}

resource "aws_route53_record" "dmarc_news" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "_dmarc.news"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DMARC1; p=reject; rua=mailto:dmarc@example.org"]
}

resource "aws_route53_record" "n1_dkim_news" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "n1._domainkey.news"
  type    = "TXT"
  ttl     = 3600
  records = ["v=DKIM1; k=ed25519; p=O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik="]
}

resource "aws_route53_record" "mx_news" {
  zone_id = aws_route53_zone.org.zone_id
  name    = "news"
  type    = "MX"
  ttl     = 3600
  records = ["10 mx1.example.org"]
}
