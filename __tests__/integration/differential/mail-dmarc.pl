# What Mail::DMARC makes of mails, SPF by Mail::SPF. On stdin a mail per line: address, MAIL FROM, domain of the From header, and
# the signatures as DOMAIN=RESULT, with tabs between; on stdout the result and the disposition of each. The argument is its configuration.
use strict;
use warnings;
use Mail::DMARC::PurePerl;
use Mail::SPF;

$ENV{MAIL_DMARC_CONFIG_FILE} = $ARGV[0];
my $spf = Mail::SPF::Server->new;
while (my $line = <STDIN>) {
    chomp $line;
    my ($ip, $sender, $author, @signatures) = split /\t/, $line;
    my $request = Mail::SPF::Request->new(scope => 'mfrom', identity => $sender, ip_address => $ip, helo_identity => 'mail.example.com');
    my $dmarc = Mail::DMARC::PurePerl->new;
    $dmarc->source_ip($ip);
    $dmarc->header_from($author);
    $dmarc->envelope_from($sender =~ s/.*@//r);
    $dmarc->spf([{ domain => $sender =~ s/.*@//r, scope => 'mfrom', result => $spf->process($request)->code }]);
    $dmarc->dkim([map { my ($domain, $result) = split /=/; { domain => $domain, selector => 'k', result => $result } } @signatures]);
    my $result = $dmarc->validate;
    print $result->result, ' ', $result->disposition, "\n";
}
