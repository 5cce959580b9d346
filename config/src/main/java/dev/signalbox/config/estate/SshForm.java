package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form.Field;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a connection by SSH says: as whom, with which key, and whom it expects to meet. */
final class SshForm {
  private static final String USER = "user";
  private static final String HOST_KEYS = "host-keys";
  private static final Word HOST_KEY =
      Word.spelled(
          "a host key's fingerprint",
          "SHA256:mVPwvezndPv/ARoIadVY98vAC0g+P/5633yTC4d/wXE",
          HostKey.FORM);

  private SshForm() {}

  static Field[] fields(Word user) {
    return new Field[] {
      must("key", Spelling.SECRET), may(USER, user), must(HOST_KEYS, someOf(HOST_KEY))
    };
  }

  static Connection.Ssh read(Reach reach, Sheet written) {
    return new Connection.Ssh(
        reach,
        reach.user().or(() -> user(reach.url())).orElseThrow(),
        Set.copyOf(written.list(HOST_KEYS, HostKey::new)));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    return Loose.entries(root, "connections")
        .map(entry -> Loose.mapping(entry.value()))
        .filter(it -> Loose.word(it, "type").filter("ssh"::equals).isPresent())
        .flatMap(it -> nobody(it).stream())
        .toList();
  }

  private static Optional<Complaint> nobody(Node.Mapping written) {
    return Loose.word(written, "url")
        .filter(url -> written.get(USER).isEmpty() && !tellsUser(url))
        .map(
            _ ->
                new Complaint(
                    written.place(),
                    "a connection of type ssh needs 'user', or one in its address"));
  }

  /** An address that is none is told already. */
  private static boolean tellsUser(String url) {
    return Urls.SSH.refusal(url).isPresent() || user(URI.create(url)).isPresent();
  }

  private static Optional<String> user(URI url) {
    return Optional.ofNullable(url.getUserInfo()).map(it -> it.split(":", 2)[0]);
  }
}
