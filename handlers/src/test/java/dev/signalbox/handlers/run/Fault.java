package dev.signalbox.handlers.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes wrong once, when this step has this line behind it. */
record Fault(Kind kind, Passed at) {
  enum Kind {
    /** The process dies: before, half-way through, after. */
    CRASH,
    /** The neighbour's line is cut, before or after it acted. */
    CUT,
    /** A person wants no more of it. */
    ABORT,
    /** A person stops everything; it goes on later. */
    STOP;

    private boolean mayStrikeAt(Line line) {
      return switch (this) {
        case CRASH -> line == Line.CLAIMED || line == Line.LOOKED || line == Line.ACTED;
        case CUT -> line == Line.LOOKED || line == Line.ACTED;
        case ABORT -> line == Line.CLAIMED || line == Line.ACTED;
        case STOP -> line == Line.LOOKED;
      };
    }
  }

  /** All that can go wrong where a walk has come by. */
  static Stream<Fault> at(Passed passed) {
    return Stream.of(Kind.values())
        .filter(it -> it.mayStrikeAt(passed.line()))
        .map(it -> new Fault(it, passed));
  }

  /** A place on a walk. */
  record Passed(Line line, String step) {}

  /** A whole walk: what people answer, one after the other, and what goes wrong on the way. */
  record Walk(List<String> answers, Optional<Fault> fault) {
    Walk {
      answers = List.copyOf(answers);
    }
  }
}
