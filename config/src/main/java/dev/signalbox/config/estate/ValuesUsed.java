package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands and suites use exactly the values that they declare, and sheets those there are. */
final class ValuesUsed {
  /** What a probe knows without being told: the release that ought to be there. */
  private static final String VERSION = "version";

  private final String owner;
  private final List<Node.Entry> declared;
  private final List<String> free;

  private ValuesUsed(String kind, Node.Entry entry, List<String> free) {
    owner = "%s '%s'".formatted(kind, entry.name());
    declared = Loose.entries(Loose.mapping(entry.value()), "values").toList();
    this.free = free;
  }

  static List<Complaint> complaints(Node.Mapping root) {
    Stream<Complaint> commands =
        Loose.entries(root, "commands")
            .flatMap(
                entry ->
                    new ValuesUsed("command", entry, List.of())
                        .complaints(texts(entry, "run", "environment-variables")).stream());
    Stream<Complaint> suites =
        Loose.entries(root, "checks")
            .flatMap(
                entry ->
                    new ValuesUsed("suite", entry, List.of(VERSION))
                        .complaints(texts(entry, "probes")).stream());
    Stream<Complaint> sheets =
        Loose.entries(root, "sheets")
            .flatMap(
                entry ->
                    new ValuesUsed("sheet", entry, Sheets.known(entry.name()))
                        .complaints(texts(entry.value()).toList()).stream());
    return Stream.of(commands, suites, sheets).flatMap(it -> it).toList();
  }

  private List<Complaint> complaints(List<Node.Text> texts) {
    List<Complaint> found = new ArrayList<>();
    List<String> used =
        texts.stream().flatMap(text -> Placeholders.in(text.value()).stream()).toList();
    texts.forEach(text -> found.addAll(unknown(text)));
    declared.stream()
        .filter(value -> !used.contains(value.name()) && !misspelt(value.name(), used))
        .map(
            value ->
                new Complaint(value.place(), "value '%s' is never used".formatted(value.name())))
        .forEach(found::add);
    return found;
  }

  /** What was meant and written wrong is one mistake, not two. */
  private boolean misspelt(String value, List<String> used) {
    List<String> known = known();
    return used.stream()
        .filter(name -> !known.contains(name))
        .anyMatch(name -> Nearest.to(name, known).filter(value::equals).isPresent());
  }

  private List<String> known() {
    return Stream.concat(declared.stream().map(Node.Entry::name), free.stream()).toList();
  }

  private List<Complaint> unknown(Node.Text text) {
    List<String> known = known();
    return Placeholders.places(text).stream()
        .filter(place -> !known.contains(place.group(1)))
        .map(place -> new Complaint(text.at(place.start()), unknown(place.group(1), known)))
        .toList();
  }

  private String unknown(String name, List<String> known) {
    String takes = "; it takes: " + (known.isEmpty() ? "none" : String.join(", ", known));
    String hint = Nearest.hint(name, known);
    return "%s has no value '%s'%s".formatted(owner, name, hint.isEmpty() ? takes : hint);
  }

  private static List<Node.Text> texts(Node.Entry entry, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> Loose.mapping(entry.value()).get(key).stream())
        .flatMap(ValuesUsed::texts)
        .toList();
  }

  private static Stream<Node.Text> texts(Node node) {
    return switch (node) {
      case Node.Text text -> Stream.of(text);
      case Node.Listing(_, var items) -> items.stream().flatMap(ValuesUsed::texts);
      case Node.Mapping(_, var entries) -> entries.stream().flatMap(entry -> texts(entry.value()));
    };
  }
}
