package dev.signalbox.integrations.sandbox;

import java.util.List;

/** Something of the world that people can look at, as a table. */
public interface Exhibit {
  String title();

  List<String> heads();

  List<List<String>> rows();

  /** Smaller ones come first. */
  int place();
}
