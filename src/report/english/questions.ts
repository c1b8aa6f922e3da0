// What was asked, in words.
export const questions = {
  "source/rrset": ({ type, name }: { type: string; name: string }) => `${type} ${name}`,
  "source/live-rrset": ({ type, name }: { type: string; name: string }) => `live ${type} ${name}`,
  "source/url": ({ url }: { url: string }) => url,
  "source/place": ({ place, text }: { place: string; text: string }) => `${place}: ${text}`,
  "source/smtp": ({ host, address }: { host: string; address: string }) => `SMTP ${host} [${address}]`,
};
