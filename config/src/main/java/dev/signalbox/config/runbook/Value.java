package dev.signalbox.config.runbook;

import dev.signalbox.config.yaml.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is written behind an argument. */
public sealed interface Value {
  Place place();

  /** Every reference in it, in the order of the text. */
  Stream<Ref> refs();

  /** Words without a reference. */
  record Scalar(Place place, String text) implements Value {
    @Override
    public Stream<Ref> refs() {
      return Stream.empty();
    }
  }

  /** One whole reference. */
  record Ref(Place place, Reference to) implements Value {
    @Override
    public Stream<Ref> refs() {
      return Stream.of(this);
    }
  }

  /** Text with references in it; the pieces are scalars and references. */
  record Mixed(Place place, List<Value> pieces) implements Value {
    public Mixed {
      pieces = List.copyOf(pieces);
    }

    @Override
    public Stream<Ref> refs() {
      return pieces.stream().flatMap(Value::refs);
    }
  }

  record Many(Place place, List<Value> items) implements Value {
    public Many {
      items = List.copyOf(items);
    }

    @Override
    public Stream<Ref> refs() {
      return items.stream().flatMap(Value::refs);
    }
  }

  record Named(Place place, List<Given> entries) implements Value {
    public Named {
      entries = List.copyOf(entries);
    }

    public Optional<Given> given(String name) {
      return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    @Override
    public Stream<Ref> refs() {
      return entries.stream().flatMap(entry -> entry.value().refs());
    }
  }

  default Optional<String> literal() {
    return this instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }
}
