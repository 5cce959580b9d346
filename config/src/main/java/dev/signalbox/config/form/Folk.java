package dev.signalbox.config.form;

import dev.signalbox.config.type.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people.yml calls its groups and channels.
 *
 * @param known whether it could be read; if not, its names are taken on trust
 */
public record Folk(
    List<String> groups, List<String> channels, Set<String> emptyGroups, boolean known) {
  /** People.yml is no YAML, which is complaint enough. */
  public static final Folk UNREADABLE = new Folk(List.of(), List.of(), Set.of(), false);

  public Folk {
    groups = List.copyOf(groups);
    channels = List.copyOf(channels);
    emptyGroups = Set.copyOf(emptyGroups);
  }

  public Map<Name, List<String>> names() {
    return Map.of(Name.GROUP, groups, Name.CHANNEL, channels);
  }
}
