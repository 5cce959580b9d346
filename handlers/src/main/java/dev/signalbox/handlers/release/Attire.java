package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In what a site is to appear besides what its role has for it.
 *
 * @param own what is told otherwise than the role has it, by name
 * @param borrowed certificates that another site has
 */
record Attire(Map<String, String> own, Optional<Borrowed> borrowed) {
  static final Attire OF_ROLE = new Attire(Map.of(), Optional.empty());

  Attire {
    own = Map.copyOf(own);
  }

  /**
   * @param names of the variables that hold them
   */
  record Borrowed(SiteName site, Project from, List<String> names) {
    Borrowed {
      names = List.copyOf(names);
    }
  }
}
