package dev.signalbox.config.estate;

import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do something with an estate; whoever is not named may not.
 *
 * @param in the channels where things may be started; left out means every channel of people.yml
 * @param shared channels that may be used although outsiders are in them
 */
public record May(
    Set<GroupName> look,
    Set<GroupName> start,
    Optional<Set<ChannelName>> in,
    Set<ChannelName> shared) {
  public static final May NOBODY = new May(Set.of(), Set.of(), Optional.empty(), Set.of());

  public May {
    look = Set.copyOf(look);
    start = Set.copyOf(start);
    in = in.map(Set::copyOf);
    shared = Set.copyOf(shared);
  }
}
