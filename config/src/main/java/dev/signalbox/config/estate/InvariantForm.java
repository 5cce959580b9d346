package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a file may say about what must never be done there. */
final class InvariantForm {
  static final Word TOUCH = Word.oneOf("a deed", Touch.words());
  static final Form INVARIANTS =
      new Each(
          Spelling.NAME,
          keys(
              "an invariant",
              must("forbid", TOUCH),
              may("on", Word.oneOf("a role", RunsOn.PRODUCTION.word(), RunsOn.STANDBY.word())),
              may("in", Spelling.ENVIRONMENT),
              must("says", Spelling.LINE)));

  private InvariantForm() {}

  static List<Invariant> read(Sheet sheet) {
    return List.copyOf(
        sheet
            .each(
                "invariants", Function.identity(), (name, node) -> invariant(name, Sheet.of(node)))
            .sequencedValues());
  }

  private static Invariant invariant(String name, Sheet written) {
    return new Invariant(
        name,
        Touch.of(written.text("forbid")),
        written.maybe("on").map(RunsOn::of),
        written.maybe("in").map(EnvironmentName::new),
        written.text("says"));
  }

  static List<Complaint> complaints(Node.Mapping root) {
    boolean roles = root.entry("truth").isPresent();
    return Loose.entries(root, "invariants").flatMap(it -> complaint(it, roles).stream()).toList();
  }

  private static Optional<Complaint> complaint(Node.Entry entry, boolean roles) {
    Node.Mapping written = Loose.mapping(entry.value());
    Optional<Node.Text> role = Loose.text(written, "on").filter(_ -> !roles);
    if (role.isPresent()) {
      return Optional.of(
          new Complaint(
              role.get().place(),
              "no sites trade roles here, so 'on: %s' means nothing"
                  .formatted(role.get().value())));
    }
    return written.get("on").isEmpty() && written.get("in").isEmpty()
        ? Optional.of(
            new Complaint(
                entry.place(),
                "'%s' would forbid it everywhere: add 'on' or 'in'".formatted(entry.name())))
        : Optional.empty();
  }
}
