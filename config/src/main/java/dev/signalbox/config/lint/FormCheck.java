package dev.signalbox.config.lint;

import dev.signalbox.config.lint.Inspection.Shaped;
import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.InputReader;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.shape.Output;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.List;

/** The fields of a form. */
final class FormCheck implements Check {
  private static final List<String> KEYS = List.of("type", "hint");

  @Override
  public void check(Inspection inspection) {
    inspection
        .shaped()
        .forEach(
            shaped ->
                Form.of(shaped.step(), shaped.shape())
                    .fields()
                    .forEach(field -> check(inspection, shaped, field)));
  }

  private static void check(Inspection inspection, Shaped shaped, Given field) {
    List<String> given = shaped.shape().outputs().stream().map(Output::name).toList();
    boolean asked = shaped.step().argument(field.name()).isPresent();
    if (given.contains(field.name()) && !asked) {
      inspection.complain(
          field.place(),
          "a field cannot be called '%s': %s gives that itself"
              .formatted(field.name(), shaped.shape().name()));
    }
    if (field.value() instanceof Value.Named parts) {
      parts.entries().stream()
          .filter(part -> !KEYS.contains(part.name()))
          .forEach(
              part ->
                  inspection.complain(
                      part.place(),
                      "a field has no '%s'%s"
                          .formatted(part.name(), Nearest.hint(part.name(), KEYS))));
    }
    Form.typeWord(field)
        .ifPresentOrElse(
            word -> type(inspection, word),
            () -> inspection.complain(field.value().place(), "a field is written { type: TYPE }"));
  }

  private static void type(Inspection inspection, Value word) {
    String text = word.literal().orElse("");
    new InputReader(inspection.complaints()).type(new Node.Text(word.place(), text, true, false));
  }
}
