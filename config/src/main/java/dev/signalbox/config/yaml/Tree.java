package dev.signalbox.config.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Nodes from the parser's events. Events, because composed nodes no longer show their aliases. */
final class Tree {
  private static final int DEEPEST = 60;

  private final String file;
  private final int[] characters;
  private final List<Complaint> complaints = new ArrayList<>();

  Tree(String file, String text) {
    this.file = file;
    this.characters = text.codePoints().toArray();
  }

  List<Complaint> complaints() {
    return complaints;
  }

  Place start() {
    return new Place(file, 1, 1);
  }

  Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  void complain(Place place, String sentence) {
    complaints.add(new Complaint(place, sentence));
  }

  Node grow(Iterator<Event> events) {
    Node root = new Node.Mapping(start(), List.of());
    int documents = 0;
    while (events.hasNext()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.DocumentStart) {
        Node read = node(events.next(), events, 0);
        documents++;
        root = documents == 1 ? read : root;
        if (documents == 2) {
          complain(
              place(event), "this is not YAML: one file holds one document, and a second begins");
        }
      }
    }
    return root;
  }

  private Node node(Event event, Iterator<Event> events, int depth) {
    if (depth == DEEPEST) {
      throw new Tangled("more than %d levels inside each other".formatted(DEEPEST), at(event));
    }
    refuseShortcuts(event);
    return switch (event) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent sequence -> listing(sequence, events, depth + 1);
      case MappingStartEvent mapping -> mapping(mapping, events, depth + 1);
      default -> new Node.Text(place(event), "", true, false);
    };
  }

  private void refuseShortcuts(Event event) {
    boolean tagged =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag().isPresent();
          case SequenceStartEvent sequence -> sequence.getTag().isPresent();
          case MappingStartEvent mapping -> mapping.getTag().isPresent();
          default -> false;
        };
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (tagged || anchored || event instanceof AliasEvent) {
      complain(place(event), "anchors, aliases and tags are not used here: write it out");
    }
  }

  private Node.Text text(ScalarEvent scalar) {
    int quotes = scalar.isPlain() ? 0 : 2;
    int length = scalar.getValue().codePointCount(0, scalar.getValue().length()) + quotes;
    Mark from = at(scalar).orElseThrow();
    Mark to = scalar.getEndMark().orElseThrow();
    boolean verbatim =
        from.getLine() == to.getLine() && to.getColumn() - from.getColumn() == length;
    return new Node.Text(place(from), scalar.getValue(), scalar.isPlain(), verbatim);
  }

  private Node listing(SequenceStartEvent start, Iterator<Event> events, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, events, depth));
    }
    return new Node.Listing(place(start), items);
  }

  private Node mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Place> seen = new HashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Node key = node(event, events, depth);
      Event written = events.next();
      Node value = node(written, events, depth);
      entry(key, value, cutByComma(start, written), seen).ifPresent(entries::add);
    }
    return new Node.Mapping(place(start), entries);
  }

  /** {@code { hint: this, or that }}: the second key has no colon, and so no value of its own. */
  private boolean cutByComma(MappingStartEvent mapping, Event value) {
    return mapping.isFlow()
        && value instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().isEmpty()
        && characters[at(value).orElseThrow().getIndex() - 1] != ':';
  }

  private Optional<Node.Entry> entry(Node key, Node value, boolean cut, Map<String, Place> seen) {
    if (!(key instanceof Node.Text name)) {
      complain(key.place(), "a key is a word, not a list or a mapping");
      return Optional.empty();
    }
    if (cut) {
      complain(key.place(), "a comma inside { } ends the text before it; put the text in quotes");
      return Optional.empty();
    }
    Optional<Place> first = Optional.ofNullable(seen.putIfAbsent(name.value(), name.place()));
    first.ifPresent(
        place ->
            complain(
                name.place(),
                "'%s' is written twice, first in line %d".formatted(name.value(), place.line())));
    return first.isPresent() ? Optional.empty() : Optional.of(new Node.Entry(name, value));
  }

  private Place place(Event event) {
    return at(event).map(this::place).orElseGet(this::start);
  }

  private static Optional<Mark> at(Event event) {
    return event.getStartMark();
  }
}
