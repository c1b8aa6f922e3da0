# Evaluates SPF with pyspf: a line `ip sender helo` in, a line with the result out.
import sys

import spf

for line in sys.stdin:
    ip, sender, helo = line.rstrip("\n").split(" ")
    print(spf.check2(i=ip, s=sender, h=helo)[0], flush=True)
