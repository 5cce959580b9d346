package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.SequencedMap;

/** Something that is handed on to a neighbour as it is written. */
public sealed interface Tree {
  record Leaf(String text) implements Tree {}

  record Items(List<Tree> items) implements Tree {
    public Items {
      items = List.copyOf(items);
    }
  }

  record Branches(SequencedMap<String, Tree> branches) implements Tree {
    public Branches {
      branches = Ordered.copy(branches);
    }
  }
}
