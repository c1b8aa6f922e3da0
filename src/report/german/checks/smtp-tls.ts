import type { smtpTlsChecks as english } from "../../english/checks/smtp-tls.ts";

export const smtpTlsChecks: typeof english = {
  "smtp-tls/certificate-name": {
    title: "Das Zertifikat ist für den MX-Host ausgestellt",
    why: "Absender, die Zertifikate prüfen, werten eines für einen anderen Namen als Zeichen eines Angriffs. Es zählen nur die alternativen Antragstellernamen (SAN), nicht der Common Name.",
    fix: "Ein Zertifikat beschaffen, dessen alternative Antragstellernamen den Namen im MX-Eintrag enthalten.",
  },
  "smtp-tls/certificate-trust": {
    title: "Das Zertifikat führt zu einer vertrauenswürdigen CA",
    why: "Ein Zertifikat ohne vertrauenswürdige CA zeigt einem Absender nur, dass irgendein Server antwortet, nicht welcher.",
    fix: "Das Zertifikat von einer öffentlichen CA beziehen und die Zwischenzertifikate mitsenden.",
  },
  "smtp-tls/certificate-expiry": {
    title: "Das Zertifikat läuft nicht bald ab",
    why: "Ist es abgelaufen, stellen Absender, die Zertifikate prüfen, nicht mehr zu.",
    fix: "Das Zertifikat erneuern und sicherstellen, dass die Erneuerung samt Neuladen des Mailservers automatisch geschieht. Gelten Zertifikate nur wenige Tage, den Parameter senken.",
    unit: "Tage mindestens",
  },
  "smtp-tls/certificate-key": {
    title: "Schlüssel und Signatur des Zertifikats sind stark",
    why: "Ein kurzer privater Schlüssel lässt sich aus dem öffentlichen berechnen, und eine Signatur mit MD5 oder SHA-1 lässt sich auf ein anderes Zertifikat übertragen.",
    fix: "Ein Zertifikat für einen Schlüssel mit mindestens 2048 Bit (RSA) oder 256 Bit (elliptische Kurven) beschaffen, signiert mit SHA-256 oder besser.",
  },
  "smtp-tls/starttls": {
    title: "Der MX-Host bietet STARTTLS an, und der Handshake gelingt",
    why: "Ohne STARTTLS gehen Mails im Klartext durchs Netz, und Absender, die TLS durch MTA-STS oder DANE verlangen, stellen nicht zu. Der Parameter gibt an, wie viele Tage Ergebnisse aus `--smtp-evidence` gelten.",
    fix: "STARTTLS mit einem Zertifikat an jeder Adresse des Hosts aktivieren.",
    unit: "Tage, die eine Messung von anderer Stelle gilt",
  },
  "smtp-tls/version": {
    title: "TLS 1.2 oder 1.3 wird ausgehandelt",
    why: "TLS 1.0 und 1.1 beruhen auf gebrochenen Hashfunktionen. Aktuelle Absender lehnen sie ab und stellen dann im Klartext oder gar nicht zu.",
    fix: "TLS 1.2 und 1.3 auf dem Server aktivieren.",
  },
  "smtp-tls/legacy": {
    title: "TLS 1.0 und 1.1 werden abgelehnt",
    why: "Absender, die nichts Neueres unterstützen, nutzen die alten Versionen, wenn der Server sie anbietet; das vergrößert die Angriffsfläche. TR-03108 §4.3.2 duldet sie auf Port 25 mit niedriger Priorität.",
    fix: "TLS 1.0 und 1.1 deaktivieren.",
  },
  "smtp-tls/forward-secrecy": {
    title: "Die ausgehandelte Cipher-Suite bietet Forward Secrecy",
    why: "Ohne sie kann jeder, der den Datenverkehr aufgezeichnet hat, alles entschlüsseln, sobald der Schlüssel des Servers bekannt ist, auch Jahre später.",
    fix: "Den Server so einstellen, dass er Suiten mit ephemeren Schlüsseln bevorzugt: TLS 1.3 oder solche mit ECDHE im Namen.",
  },
  "smtp-tls/cipher": {
    title: "Die ausgehandelte Cipher-Suite steht auf der Liste der TR-02102-2",
    why: "TR-03108 verlangt die TLS-Parameter der Richtlinien des BSI. Eine Suite, die nicht auf der Liste steht, ist nicht zwangsläufig schwach, etwa ChaCha20-Poly1305.",
    fix: "Den Server so einstellen, dass er die AES-GCM-Suiten von TLS 1.3 und ECDHE bevorzugt.",
  },
};
