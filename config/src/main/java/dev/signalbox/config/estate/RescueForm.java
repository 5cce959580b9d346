package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.must;
import static dev.signalbox.config.form.Form.someOf;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.type.Measure;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a file says about putting a database back: its snapshots, and what is quiet meanwhile. */
final class RescueForm {
  static final String SNAPSHOTS = "snapshots";
  static final String ALERTS = "alerts";
  static final String DEPLOYMENTS = "deployments";
  private static final String WITHIN = "within";
  private static final Word REPLICAS = Word.spelled("a number of replicas", "3", "[1-9][0-9]?");

  static final Form ALERTS_FORM = lever("'alerts'");
  static final Form DEPLOYMENTS_FORM = keys("'deployments'", must("count", someOf(Spelling.LINE)));
  static final Form SNAPSHOTS_FORM =
      keys(
          "'snapshots'",
          must("replicas", REPLICAS),
          must(WITHIN, Spelling.DURATION),
          must(PolicyForm.POLICY, PolicyForm.FORM),
          must("list", someOf(Spelling.LINE)),
          must("rotation", lever("'rotation'")));

  private RescueForm() {}

  private static Form.Fixed lever(String what) {
    return keys(
        what,
        must("state", someOf(Spelling.LINE)),
        must("off", someOf(Spelling.LINE)),
        must("on", someOf(Spelling.LINE)));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    Node.Mapping written =
        root.get(SNAPSHOTS)
            .map(Loose::mapping)
            .orElseGet(() -> new Node.Mapping(root.place(), List.of()));
    return Stream.concat(mixing(written).stream(), PolicyForm.complaints(root, written).stream())
        .toList();
  }

  /** Two moments that overlap would be mixed into one set. */
  private static Optional<Complaint> mixing(Node.Mapping written) {
    Optional<Duration> within = Loose.word(written, WITHIN).flatMap(Measure::duration);
    Optional<Duration> every = PolicyForm.mostOften(written);
    boolean mixes =
        within.isPresent()
            && every.isPresent()
            && within.get().multipliedBy(2).compareTo(every.get()) > 0;
    return written
        .get(WITHIN)
        .filter(_ -> mixes)
        .map(
            it ->
                new Complaint(
                    it.place(),
                    "'within' may be half of the shortest 'keeps' at most: otherwise snapshots of"
                        + " two moments would be one set"));
  }

  static Snapshots snapshots(Sheet written) {
    return new Snapshots(
        Integer.parseInt(written.text("replicas")),
        written.duration(WITHIN),
        PolicyForm.read(written),
        written.list("list", Function.identity()),
        lever(written.sheet("rotation")));
  }

  static Lever lever(Sheet written) {
    return new Lever(
        written.list("state", Function.identity()),
        written.list("off", Function.identity()),
        written.list("on", Function.identity()));
  }
}
