# Judges the DKIM keys of dkim.test with dkimpy: a line `selector key-file` in, `usable` or `refused` out. `-` instead of the file of
# the private key: whether the public key can be read; with it, whether a message signed with it verifies.
import sys

import dkim

MESSAGE = b"From: a@dkim.test\r\nTo: b@dkim.test\r\nSubject: x\r\n\r\nbody\r\n"


def is_usable(selector, key_file):
    if key_file == "-":
        dkim.load_pk_from_dns(b"%s._domainkey.dkim.test." % selector)
        return True
    with open(key_file, "rb") as file:
        signature = dkim.sign(MESSAGE, selector, b"dkim.test", file.read(), canonicalize=(b"relaxed", b"relaxed"))
    return dkim.verify(signature + MESSAGE, minkey=0)


for line in sys.stdin:
    selector, key_file = line.rstrip("\n").split(" ")
    try:
        usable = is_usable(selector.encode(), key_file)
    except Exception as error:  # what it cannot read, it throws
        print(selector, repr(error), file=sys.stderr)
        usable = False
    print("usable" if usable else "refused", flush=True)
