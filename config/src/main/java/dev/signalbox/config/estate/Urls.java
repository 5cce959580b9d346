package dev.signalbox.config.estate;

import dev.signalbox.config.form.Word;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which addresses a connection may have: nothing leaves this machine unencrypted. */
final class Urls {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern JDBC_FORM =
      Pattern.compile("jdbc:(?:mysql|mariadb)://[\\w.-]+(?::[0-9]{1,5})?/\\w+(?:\\?\\S*)?");

  static final Word HTTPS =
      Word.judged(
          "an https address (plain http goes to this machine only)",
          "https://gitlab.com/api/v4",
          text -> secure(text, "https", "http"));

  /** Tokens of their other server mean nothing here, and it is closed. */
  static final Word TRAVIS =
      Word.judged(
          "the address of Travis (its .com server and no other; plain http goes to this machine"
              + " only)",
          "https://api.travis-ci.com",
          text ->
              secure(text, "https", "http")
                  && uri(text).filter(uri -> isTravis(uri.getHost())).isPresent());

  static final Word SMTP =
      Word.judged(
          "an smtps address (plain smtp goes to this machine only)",
          "smtps://mail.gpii.net",
          text -> secure(text, "smtps", "smtp"));
  static final Word SSH =
      Word.judged(
          "an ssh address",
          "ssh://ops@rake.dev.gpii.net",
          text -> uri(text).filter(uri -> "ssh".equals(uri.getScheme())).isPresent());
  static final Word JDBC =
      Word.judged(
          "a database's address",
          "jdbc:mysql://staging-db/pulumi",
          text -> JDBC_FORM.matcher(text).matches());

  private Urls() {}

  private static boolean secure(String text, String encrypted, String plain) {
    return uri(text)
        .filter(
            uri ->
                encrypted.equals(uri.getScheme())
                    || (plain.equals(uri.getScheme()) && THIS_MACHINE.contains(uri.getHost())))
        .isPresent();
  }

  private static boolean isTravis(String host) {
    return host.equals("api.travis-ci.com") || THIS_MACHINE.contains(host);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text)).filter(uri -> uri.getHost() != null);
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }
}
