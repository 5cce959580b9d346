package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Measure;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What a file may promise about a database, and where it contradicts itself. */
final class PolicyForm {
  static final String POLICY = "policy";
  private static final String DATA = "data";
  private static final String KEEPS = "keeps";
  private static final String ALARM = "alarm";
  private static final String RPO = "rpo";

  static final Form FORM =
      new Form.Each(
          Spelling.ENVIRONMENT,
          keys(
              "a policy",
              must(
                  DATA,
                  Word.oneOf(
                      "a kind of data",
                      Arrays.stream(DataKind.values()).map(DataKind::word).toArray(String[]::new))),
              must(KEEPS, new Form.Many(Form.of(Spelling.DURATION), 2)),
              must(ALARM, Spelling.DURATION),
              must(RPO, Spelling.DURATION),
              must("rto", Spelling.DURATION)));

  private PolicyForm() {}

  static SequencedMap<EnvironmentName, Policy> read(Sheet snapshots) {
    return snapshots.each(POLICY, EnvironmentName::new, (_, node) -> policy(Sheet.of(node)));
  }

  private static Policy policy(Sheet written) {
    return new Policy(
        DataKind.of(written.text(DATA)),
        written.list(KEEPS, it -> Measure.duration(it).orElseThrow()),
        written.duration(ALARM),
        written.duration(RPO),
        written.duration("rto"));
  }

  /** How often one is taken, where it is said, the most often of all. */
  static Optional<Duration> mostOften(Node.Mapping snapshots) {
    return Loose.entries(snapshots, POLICY)
        .flatMap(it -> keeps(Loose.mapping(it.value())).stream().limit(1))
        .min(Duration::compareTo);
  }

  private static List<Duration> keeps(Node.Mapping policy) {
    return policy.get(KEEPS).stream()
        .flatMap(Loose::texts)
        .flatMap(it -> Measure.duration(it.value()).stream())
        .toList();
  }

  private static Optional<Duration> lasting(Node.Mapping policy, String key) {
    return Loose.word(policy, key).flatMap(Measure::duration);
  }

  static List<Complaint> complaints(Node.Mapping root, Node.Mapping snapshots) {
    Stream<Complaint> said =
        Loose.entries(snapshots, POLICY).flatMap(it -> contradictions(root, it));
    return Stream.concat(said, silent(root, snapshots)).toList();
  }

  private static Stream<Complaint> contradictions(Node.Mapping root, Node.Entry entry) {
    Node.Mapping policy = Loose.mapping(entry.value());
    return Stream.of(
            rising(policy),
            atLeast(policy, RPO, ALARM, "people would be told only when more is lost than may be"),
            often(policy, ALARM, "people would be told although all is well"),
            often(policy, RPO, "between two of them more would be lost than may be"),
            open(root, entry.name(), policy))
        .flatMap(Optional::stream);
  }

  private static Optional<Complaint> rising(Node.Mapping policy) {
    List<Duration> keeps = keeps(policy);
    boolean rises = keeps.equals(keeps.stream().distinct().sorted().toList());
    return policy
        .get(KEEPS)
        .filter(_ -> !rises)
        .map(
            it ->
                new Complaint(
                    it.place(),
                    "'keeps' has to rise: how often one is taken, for how long all of them are"
                        + " kept, for how long some of those, and so on"));
  }

  private static Optional<Complaint> atLeast(
      Node.Mapping policy, String most, String key, String otherwise) {
    return lasting(policy, most)
        .filter(it -> lasting(policy, key).filter(told -> told.compareTo(it) > 0).isPresent())
        .flatMap(_ -> policy.get(key))
        .map(
            it ->
                new Complaint(
                    it.place(),
                    "'%s' may be as long as '%s' at most: otherwise %s"
                        .formatted(key, most, otherwise)));
  }

  private static Optional<Complaint> often(Node.Mapping policy, String key, String otherwise) {
    return keeps(policy).stream()
        .findFirst()
        .filter(every -> lasting(policy, key).filter(it -> it.compareTo(every) < 0).isPresent())
        .flatMap(
            every ->
                policy
                    .get(key)
                    .map(
                        it ->
                            new Complaint(
                                it.place(),
                                "'%s' is shorter than %s, which is how often one is taken: %s"
                                    .formatted(key, Measure.written(every), otherwise))));
  }

  /** What nobody can do without is not left where everybody may write. */
  private static Optional<Complaint> open(
      Node.Mapping root, String environment, Node.Mapping policy) {
    boolean isProtected =
        Loose.entries(root, "environments")
            .filter(it -> it.name().equals(environment))
            .anyMatch(
                it ->
                    Loose.word(Loose.mapping(it.value()), "protected")
                        .filter("true"::equals)
                        .isPresent());
    return Loose.text(policy, DATA)
        .filter(it -> it.value().equals(DataKind.CRITICAL.word()) && !isProtected)
        .map(
            it ->
                new Complaint(
                    it.place(),
                    "data of '%s' is critical, and the environment is not protected: say"
                            .formatted(environment)
                        + " 'protected: true' there"));
  }

  /** A database of which nothing is promised. */
  private static Stream<Complaint> silent(Node.Mapping root, Node.Mapping snapshots) {
    List<String> said = Loose.keys(snapshots, POLICY);
    return snapshots.get(POLICY).stream()
        .flatMap(
            policy ->
                Loose.entries(root, "environments")
                    .filter(it -> !said.contains(it.name()) && hasDocuments(it))
                    .map(
                        it ->
                            new Complaint(
                                policy.place(),
                                "'policy' promises nothing of '%s', whose database is on these disks"
                                    .formatted(it.name()))));
  }

  private static boolean hasDocuments(Node.Entry environment) {
    return Loose.mapping(environment.value())
        .get("use")
        .flatMap(it -> Loose.mapping(it).get(Purpose.DOCUMENTS.word()))
        .isPresent();
  }
}
