package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.may;

import dev.signalbox.config.form.Form.Field;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a connection to AWS says about its key: a secret that holds {@code ACCESSKEYID:SECRET}, or a
 * profile of the machine; and with either, a role.
 */
final class LoginForm {
  private static final String KEY = "key";
  private static final String PROFILE = "profile";
  private static final String ROLE = "role";
  private static final String EXTERNAL_ID = "external-id";
  private static final List<String> SOURCES = List.of(KEY, PROFILE);

  private static final Word PROFILE_NAME =
      Word.spelled("a profile of AWS", "gigadb-alt", "[\\w.@-]{1,64}");
  private static final Word ARN =
      Word.spelled(
          "a role of AWS",
          "arn:aws:iam::111111111111:role/Ops",
          "arn:[a-z-]+:iam::[0-9]{12}:role/[\\w/.@+=,-]+");
  private static final Word OUTSIDE =
      Word.spelled("an external id", "gigadb-2026", "[\\w+=,.@:/-]{2,200}");

  private LoginForm() {}

  static Field[] fields(Field... more) {
    return Stream.concat(
            Stream.of(
                may(KEY, Spelling.SECRET),
                may(PROFILE, PROFILE_NAME),
                may(ROLE, ARN),
                may(EXTERNAL_ID, OUTSIDE)),
            Stream.of(more))
        .toArray(Field[]::new);
  }

  static Login read(Sheet written) {
    return new Login(
        written
            .maybe(KEY)
            .flatMap(SecretName::referredToBy)
            .<Login.Source>map(Login.Source.Key::new)
            .orElseGet(() -> new Login.Source.Profile(written.text(PROFILE))),
        written.maybe(ROLE).map(arn -> new Login.Role(arn, written.maybe(EXTERNAL_ID))));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    return Loose.entries(root, "connections")
        .map(entry -> Loose.mapping(entry.value()))
        .filter(it -> Loose.word(it, "type").filter("aws"::equals).isPresent())
        .flatMap(it -> Stream.of(source(it), outside(it)).flatMap(Optional::stream))
        .toList();
  }

  private static Optional<Complaint> source(Node.Mapping written) {
    long said = SOURCES.stream().filter(name -> written.get(name).isPresent()).count();
    if (said > 1) {
      return Optional.of(
          new Complaint(
              written.place(), "a connection has a 'key' or a 'profile', not both: leave one out"));
    }
    return said == 1 || misspelt(written)
        ? Optional.empty()
        : Optional.of(
            new Complaint(written.place(), "a connection of type aws needs 'key' (or 'profile')"));
  }

  /** Told already, where the form was compared. */
  private static boolean misspelt(Node.Mapping written) {
    return written.entries().stream()
        .anyMatch(entry -> Nearest.to(entry.name(), SOURCES).isPresent());
  }

  private static Optional<Complaint> outside(Node.Mapping written) {
    return written
        .entry(EXTERNAL_ID)
        .filter(_ -> written.get(ROLE).isEmpty())
        .map(entry -> new Complaint(entry.place(), "'external-id' needs 'role': whose it is"));
  }
}
