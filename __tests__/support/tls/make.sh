#!/bin/sh
# Makes the test authority and the certificates of the in-process DNS servers, valid for 100 years. Run in this folder.
set -eu
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36525 -subj "/CN=Test authority for DNS" \
  -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign" -keyout ca.key -out ca.pem
issue() {
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr"
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$2" > "$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -days 36525 -extfile "$1.ext" -out "$1.pem"
  rm "$1.csr" "$1.ext"
}
issue resolver "DNS:localhost,DNS:dns.example,IP:127.0.0.1,IP:::1"
issue other "DNS:other.example"
rm -f ca.key ca.srl
