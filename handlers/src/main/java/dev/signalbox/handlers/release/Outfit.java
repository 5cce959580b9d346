package dev.signalbox.handlers.release;

import java.util.List;
import java.util.stream.Collectors;

/** All that a role wants a build to be told, and what it would be told now. */
record Outfit(List<Garment> garments) {
  Outfit {
    garments = List.copyOf(garments);
  }

  List<Garment> open() {
    return garments.stream().filter(it -> !it.fits()).toList();
  }

  boolean fits() {
    return open().isEmpty();
  }

  /** A line for each that does not fit. */
  String changes() {
    return open().stream().map(Garment::change).collect(Collectors.joining("\n"));
  }
}
