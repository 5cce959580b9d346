package dev.signalbox.config.estate;

import static dev.signalbox.config.form.Form.keys;
import static dev.signalbox.config.form.Form.listOf;
import static dev.signalbox.config.form.Form.may;
import static dev.signalbox.config.form.Form.must;

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
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a file may say about components: each needs only what stands above it. */
final class ComponentForm {
  static final String SECTION = "components";
  private static final String NEEDS = "needs";
  private static final String STATES = "states";
  private static final String VERSION_AS = "version-as";
  private static final String SOURCE = "source";

  private static final Form STATEMENT =
      keys(
          "what a component states",
          must("by", new Word.Listed("apis", "api", List.of())),
          may("config", Spelling.LINE),
          may(VERSION_AS, new Word.Listed(SECTION, "component", List.of())),
          may(
              SOURCE,
              keys(
                  "a source",
                  must("on", Word.connection("github", "gitlab")),
                  must("repository", Spelling.REPOSITORY))));

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
              may(STATES, STATEMENT),
              may("forbids", listOf(Spelling.LINE)),
              may("admins", listOf(Spelling.LINE))));

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
    Loose.entries(root, SECTION).flatMap(it -> silent(root, it)).forEach(found::add);
    return found;
  }

  /** Where one of two says nothing, nobody can tell whether they are of one version. */
  private static Stream<Complaint> silent(Node.Mapping root, Node.Entry entry) {
    return Loose.mapping(entry.value()).get(STATES).map(Loose::mapping).stream()
        .flatMap(it -> it.get(VERSION_AS).stream())
        .filter(Node.Text.class::isInstance)
        .map(Node.Text.class::cast)
        .filter(other -> Loose.keys(root, SECTION).contains(other.value()))
        .filter(other -> states(root, other.value()).isEmpty())
        .map(
            other ->
                new Complaint(
                    other.place(),
                    "'%s' states nothing, so its version cannot be compared: give it 'states', too"
                        .formatted(other.value())));
  }

  private static Optional<Node> states(Node.Mapping root, String component) {
    return Loose.entries(root, SECTION)
        .filter(it -> it.name().equals(component))
        .findFirst()
        .flatMap(it -> Loose.mapping(it.value()).get(STATES));
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
        written.maybeSheet(STATES).map(ComponentForm::statement),
        written.list("forbids", Function.identity()),
        written.list("admins", Function.identity()));
  }

  private static SourceRepository source(Sheet written) {
    return new SourceRepository(new ConnectionName(written.text("on")), written.text("repository"));
  }

  private static Statement statement(Sheet written) {
    return new Statement(
        new ApiName(written.text("by")),
        written.maybe("config"),
        written.maybe(VERSION_AS).map(ComponentName::new),
        written.maybeSheet(SOURCE).map(ComponentForm::source));
  }
}
