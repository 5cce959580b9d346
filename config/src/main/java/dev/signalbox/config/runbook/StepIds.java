package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The name of every step of one file: its own, or one made from its action. */
final class StepIds {
  private final Complaints complaints;
  private final Map<String, Node.Text> own = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  StepIds(Complaints complaints) {
    this.complaints = complaints;
  }

  /** Own ids first: a made one must not take the name of a step further down. */
  void collect(Node node) {
    switch (node) {
      case Node.Listing listing -> listing.items().forEach(this::collect);
      case Node.Mapping mapping -> collect(mapping);
      case Node.Text _ -> {}
    }
  }

  private void collect(Node.Mapping mapping) {
    if (mapping.get("id").orElse(mapping) instanceof Node.Text id) {
      Node.Text first = own.putIfAbsent(id.value(), id);
      if (first != null) {
        complaints.add(
            id.place(), "id '%s' is taken by line %d".formatted(id.value(), first.place().line()));
      }
      wellFormed(id);
    }
    mapping.entries().stream()
        .filter(entry -> !entry.name().equals("with"))
        .forEach(entry -> collect(entry.value()));
  }

  private void wellFormed(Node.Text id) {
    if (!Keys.NAME.matcher(id.value()).matches()) {
      complaints.add(
          id.place(), "'%s' is not an id like %s".formatted(id.value(), Keys.kebab(id.value())));
    }
  }

  String of(Node.Mapping step, String action) {
    if (step.get("id").orElse(step) instanceof Node.Text id && id.equals(own.get(id.value()))) {
      return id.value();
    }
    return made(action.replaceAll("[^a-z0-9]+", "-"));
  }

  private String made(String stem) {
    String name = stem;
    for (int count = 2; own.containsKey(name) || !given.add(name); count++) {
      name = stem + "-" + count;
    }
    return name;
  }
}
