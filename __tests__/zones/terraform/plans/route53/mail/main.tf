variable "zone_id" {
  type = string
}

resource "aws_route53_record" "mx" {
  for_each = toset(["", "sub"])
  zone_id  = var.zone_id
  name     = each.key
  type     = "MX"
  ttl      = 300
  records  = ["10 mx1.example.org", "20 mx2.example.org."]
}
