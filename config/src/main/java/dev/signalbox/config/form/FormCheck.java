package dev.signalbox.config.form;

import dev.signalbox.config.form.Form.Field;
import dev.signalbox.config.secret.LooksLikeSecret;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a file against its form and says everything that is wrong with it. */
public final class FormCheck {
  private final Surroundings surroundings;
  private final List<Complaint> complaints = new ArrayList<>();

  private FormCheck(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  public static List<Complaint> of(String label, Node node, Form form, Surroundings surroundings) {
    FormCheck check = new FormCheck(surroundings);
    check.node(label, node, form);
    return List.copyOf(check.complaints);
  }

  /** Only what must be written nowhere; the rest of the file is for others to judge. */
  public static List<Complaint> secrets(Node node) {
    return switch (node) {
      case Node.Text text ->
          secret(text).map(sentence -> new Complaint(text.place(), sentence)).stream().toList();
      case Node.Listing listing ->
          listing.items().stream().flatMap(item -> secrets(item).stream()).toList();
      case Node.Mapping mapping ->
          mapping.entries().stream().flatMap(entry -> secrets(entry.value()).stream()).toList();
    };
  }

  private void node(String label, Node node, Form form) {
    switch (form) {
      case Form.Scalar(var word) -> scalar(label, node, word);
      case Form.Many many -> many(label, node, many);
      case Form.Each each -> each(label, node, each);
      case Form.Fixed fixed -> fixed(label, node, fixed);
      case Form.Kinds kinds -> kinds(label, node, kinds);
      case Form.Led led -> led(label, node, led);
      case Form.Either(var plain, var mapping) ->
          node(label, node, node instanceof Node.Mapping ? mapping : plain);
      case Form.Anything _ -> complaints.addAll(secrets(node));
    }
  }

  private void scalar(String label, Node node, Word word) {
    switch (node) {
      case Node.Text text -> text(text, word);
      case Node.Listing _ ->
          say(node.place(), "'%s' wants %s, not a list".formatted(label, word.what()));
      case Node.Mapping _ ->
          say(node.place(), "'%s' wants %s, not a mapping".formatted(label, word.what()));
    }
  }

  private void text(Node.Text text, Word word) {
    secret(text)
        .or(() -> word.refusal(text.value()))
        .or(() -> surroundings.refusal(word, text.value()))
        .ifPresent(sentence -> complaints.add(new Complaint(text.place(), sentence)));
  }

  private static Optional<String> secret(Node.Text text) {
    return LooksLikeSecret.complaint(text.value());
  }

  private void many(String label, Node node, Form.Many many) {
    switch (node) {
      case Node.Listing(var place, var items) -> {
        if (items.size() < many.least()) {
          say(place, "'%s' wants at least %d in its list".formatted(label, many.least()));
        }
        items.forEach(item -> node(label, item, many.item()));
      }
      case Node.Text text ->
          say(text.place(), "'%s' wants a list: [%s]".formatted(label, text.value()));
      case Node.Mapping mapping ->
          say(mapping.place(), "'%s' wants a list, not a mapping".formatted(label));
    }
  }

  private void each(String label, Node node, Form.Each each) {
    if (!(node instanceof Node.Mapping mapping)) {
      say(node.place(), "'%s' wants a mapping: { name: … }".formatted(label));
      return;
    }
    for (Node.Entry entry : mapping.entries()) {
      text(entry.key(), each.key());
      node(entry.name(), entry.value(), each.value());
    }
  }

  private void fixed(String label, Node node, Form.Fixed fixed) {
    if (!(node instanceof Node.Mapping mapping)) {
      say(
          node.place(),
          "'%s' wants a mapping with: %s".formatted(label, String.join(", ", fixed.names())));
      return;
    }
    fixed.fields().stream()
        .filter(field -> field.needed() && missing(field.name(), mapping, fixed))
        .forEach(
            field -> say(mapping.place(), "%s needs '%s'".formatted(fixed.what(), field.name())));
    mapping.entries().forEach(entry -> entry(entry, fixed));
  }

  /** A key that was only misspelt is not missing as well: one mistake, one complaint. */
  private static boolean missing(String key, Node.Mapping mapping, Form.Fixed fixed) {
    return mapping.get(key).isEmpty()
        && mapping.entries().stream()
            .map(Node.Entry::name)
            .filter(name -> !fixed.names().contains(name))
            .noneMatch(name -> Nearest.to(name, fixed.names()).filter(key::equals).isPresent());
  }

  private void entry(Node.Entry entry, Form.Fixed fixed) {
    Optional<Field> field =
        fixed.fields().stream().filter(known -> known.name().equals(entry.name())).findFirst();
    field.ifPresentOrElse(
        known -> node(entry.name(), entry.value(), known.form()),
        () -> {
          String hint = Nearest.hint(entry.name(), fixed.names());
          String rest = hint.isEmpty() ? "; it takes: " + String.join(", ", fixed.names()) : hint;
          say(entry.place(), "%s has no '%s'%s".formatted(fixed.what(), entry.name(), rest));
        });
  }

  private void kinds(String label, Node node, Form.Kinds kinds) {
    String known = String.join(", ", kinds.kinds().keySet());
    if (!(node instanceof Node.Mapping mapping)) {
      say(node.place(), "'%s' wants a mapping with '%s': %s".formatted(label, kinds.by(), known));
      return;
    }
    if (!(mapping.get(kinds.by()).orElse(mapping) instanceof Node.Text kind)) {
      say(mapping.place(), "%s needs '%s': %s".formatted(kinds.what(), kinds.by(), known));
      return;
    }
    Optional.ofNullable(kinds.kinds().get(kind.value()))
        .ifPresentOrElse(
            fixed -> fixed(label, mapping, fixed),
            () -> {
              String hint = Nearest.hint(kind.value(), kinds.kinds().keySet());
              String rest = hint.isEmpty() ? "; there are: " + known : hint;
              say(kind.place(), "there is no %s '%s'%s".formatted(kinds.by(), kind.value(), rest));
            });
  }

  private void led(String label, Node node, Form.Led led) {
    Optional<Form.Fixed> kind =
        node instanceof Node.Mapping mapping
            ? led.kinds().entrySet().stream()
                .filter(known -> mapping.get(known.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
            : Optional.empty();
    kind.ifPresentOrElse(
        fixed -> fixed(label, node, fixed),
        () -> {
          String known = String.join(", ", led.kinds().keySet());
          say(node.place(), "%s says one of: %s".formatted(led.what(), known));
        });
  }

  private void say(Place place, String sentence) {
    complaints.add(new Complaint(place, sentence));
  }
}
