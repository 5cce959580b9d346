package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Complaints;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nodes to values. */
final class ValueReader {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");
  private static final Pattern SLIP = Pattern.compile("\\$\\{|\\$\\p{L}|\\{\\{");

  private final Complaints complaints;
  private final ReferenceReader references;

  ValueReader(Complaints complaints) {
    this.complaints = complaints;
    this.references = new ReferenceReader(complaints);
  }

  Value read(Node node) {
    return switch (node) {
      case Node.Text text -> read(text);
      case Node.Listing listing ->
          new Value.Many(listing.place(), listing.items().stream().map(this::read).toList());
      case Node.Mapping mapping -> new Value.Named(mapping.place(), given(mapping));
    };
  }

  List<Given> given(Node.Mapping mapping) {
    return mapping.entries().stream()
        .map(entry -> new Given(entry.place(), entry.name(), read(entry.value())))
        .toList();
  }

  Value read(Node.Text text) {
    Matcher matcher = REFERENCE.matcher(text.value());
    if (matcher.matches()) {
      return new Value.Ref(text.place(), references.read(text.place(), matcher.group(1)));
    }
    List<Value> pieces = pieces(text, matcher.reset());
    return pieces.stream().allMatch(Value.Scalar.class::isInstance)
        ? new Value.Scalar(text.place(), text.value())
        : new Value.Mixed(text.place(), pieces);
  }

  private List<Value> pieces(Node.Text text, Matcher matcher) {
    List<Value> pieces = new ArrayList<>();
    int done = 0;
    while (matcher.find()) {
      words(text, done, matcher.start(), pieces);
      Place place = text.at(matcher.start());
      pieces.add(new Value.Ref(place, references.read(place, matcher.group(1))));
      done = matcher.end();
    }
    words(text, done, text.value().length(), pieces);
    return pieces;
  }

  private void words(Node.Text text, int from, int to, List<Value> pieces) {
    String words = text.value().substring(from, to);
    Matcher slip = SLIP.matcher(words);
    if (slip.find()) {
      complaints.add(text.at(from + slip.start()), "write references as ${name}");
    }
    if (!words.isEmpty()) {
      pieces.add(new Value.Scalar(text.at(from), words));
    }
  }
}
