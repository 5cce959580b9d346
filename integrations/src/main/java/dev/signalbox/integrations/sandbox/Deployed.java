package dev.signalbox.integrations.sandbox;

import java.util.Optional;

/** Whoever knows which tag of its image a component runs. */
public interface Deployed {
  /** What stands for it in what a component tells of itself. */
  String HERE = "${version}";

  /** Empty where nobody has brought it there. */
  Optional<String> tag(Things things, String project, String environment, String component);
}
