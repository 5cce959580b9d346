package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;

import dev.signalbox.config.form.Form;
import dev.signalbox.config.form.Form.Each;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.form.Spelling;
import dev.signalbox.config.form.Word;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** What a file may say about components: each needs only what stands above it. */
final class ComponentForm {
  static final String SECTION = "components";
  private static final String NEEDS = "needs";

  static final Form COMPONENTS =
      new Each(
          Spelling.NAME,
          keys(
              "a component",
              may(NEEDS, listOf(new Word.Listed(SECTION, "component", List.of()))),
              may(
                  "uses",
                  Word.oneOf(
                      "a purpose",
                      Arrays.stream(Purpose.values()).map(Purpose::word).toArray(String[]::new))),
              may("at", new Each(Spelling.ENVIRONMENT, Form.of(Urls.HTTPS))),
              may("asks", listOf(new Word.Listed("apis", "api", List.of()))),
              may("forbids", listOf(Spelling.LINE))));

  private ComponentForm() {}

  static List<Complaint> complaints(Node.Mapping root) {
    List<Complaint> found = new ArrayList<>();
    List<String> above = new ArrayList<>();
    List<String> all = Loose.keys(root, SECTION);
    Loose.entries(root, SECTION)
        .forEach(
            entry -> {
              Loose.mapping(entry.value()).get(NEEDS).stream()
                  .flatMap(Loose::texts)
                  .filter(it -> all.contains(it.value()) && !above.contains(it.value()))
                  .map(it -> new Complaint(it.place(), below(entry.name(), it.value())))
                  .forEach(found::add);
              above.add(entry.name());
            });
    return found;
  }

  private static String below(String name, String needed) {
    return "'%s' needs '%s', which has to stand above it: they come up in this order"
        .formatted(name, needed);
  }

  static SequencedMap<ComponentName, Component> read(Sheet sheet) {
    return sheet.each(SECTION, ComponentName::new, ComponentForm::component);
  }

  private static Component component(ComponentName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Component(
        name,
        written.list(NEEDS, ComponentName::new),
        written.maybe("uses").map(Purpose::of),
        written.each("at", EnvironmentName::new, (_, url) -> URI.create(Sheet.text(url))),
        written.list("asks", ApiName::new),
        written.list("forbids", Function.identity()));
  }
}
