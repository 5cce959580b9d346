package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import dev.signalbox.config.yaml.YamlFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One file to one draft. */
final class RunbookReader {
  private static final List<String> NEEDED =
      List.of("runbook", "title", "reviewed", "command", "steps");
  private static final List<String> KNOWN =
      List.of(
          "runbook",
          "title",
          "reviewed",
          "command",
          "environment",
          "interlock",
          "inputs",
          "starts",
          "steps",
          "finally");

  private final String file;
  private final String name;
  private final Complaints complaints = new Complaints();
  private final ValueReader values = new ValueReader(complaints);

  RunbookReader(String file) {
    this.file = file;
    this.name = file.replaceFirst("^.*/", "").replaceFirst("\\.yml$", "");
  }

  Draft read(String text) {
    YamlFile yaml = YamlFile.read(file, text);
    complaints.addAll(yaml.complaints());
    Node.Mapping mapping =
        yaml.root().map(this::mapping).orElseGet(() -> new Node.Mapping(start(), List.of()));
    return draft(yaml.root(), mapping);
  }

  private Place start() {
    return new Place(file, 1, 1);
  }

  private Node.Mapping mapping(Node root) {
    Node.Mapping mapping =
        root instanceof Node.Mapping whole ? whole : new Node.Mapping(root.place(), List.of());
    Keys keys = new Keys(mapping, "a runbook", complaints);
    keys.only(KNOWN);
    keys.needs(NEEDED, KNOWN);
    return mapping;
  }

  private Draft draft(Optional<Node> root, Node.Mapping mapping) {
    Keys keys = new Keys(mapping, "a runbook", complaints);
    StepIds ids = new StepIds(complaints);
    mapping.get("steps").ifPresent(ids::collect);
    mapping.get("finally").ifPresent(ids::collect);
    StepReader steps = new StepReader(complaints, values, ids);
    return new Draft(
        mapping.place(),
        name,
        root,
        header(keys),
        keys.mapping("inputs").map(new InputReader(complaints)::read).orElse(List.of()),
        keys.mapping("starts").map(this::starts),
        steps(keys, "steps", steps),
        steps(keys, "finally", steps),
        complaints.all());
  }

  private Draft.Header header(Keys keys) {
    return new Draft.Header(
        keys.text("runbook").map(this::named),
        keys.text("title").map(values::read),
        keys.text("reviewed").flatMap(this::date),
        keys.text("command").flatMap(new CommandReader(complaints)::read),
        keys.text("environment").map(values::read),
        keys.text("interlock"));
  }

  private Node.Text named(Node.Text written) {
    if (!written.value().equals(name)) {
      complaints.add(
          written.place(),
          "runbook '%s' must be named like its file, '%s'".formatted(written.value(), name));
    }
    return written;
  }

  private Optional<LocalDate> date(Node.Text written) {
    try {
      return Optional.of(LocalDate.parse(written.value()));
    } catch (DateTimeException notOne) {
      complaints.add(
          written.place(), "'%s' is not a date like 2026-11-20".formatted(written.value()));
      return Optional.empty();
    }
  }

  private Starts starts(Node.Mapping mapping) {
    List<String> known = List.of("cron", "with");
    Keys keys = new Keys(mapping, "starts", complaints);
    keys.only(known);
    keys.needs(List.of("cron"), known);
    return new Starts(
        mapping.place(),
        keys.text("cron"),
        keys.mapping("with").map(values::given).orElse(List.of()));
  }

  private List<Step> steps(Keys keys, String key, StepReader reader) {
    Optional<Node> written = keys.mapping().get(key);
    if (written.isEmpty()) {
      return List.of();
    }
    if (written.get() instanceof Node.Listing listing && !listing.items().isEmpty()) {
      return reader.read(listing);
    }
    complaints.add(written.get().place(), "'%s' wants a list of steps".formatted(key));
    return List.of();
  }
}
