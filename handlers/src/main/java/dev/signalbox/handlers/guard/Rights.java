package dev.signalbox.handlers.guard;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a caller may do: the person's right and the channel's, both. Pure. */
public record Rights(Caller caller) {

  public boolean mayLookAt(Estate estate) {
    return caller.isInOneOf(estate.about().may().look());
  }

  /** Empty when things of this estate may be started by this person, here. */
  public Optional<Refused> startRefused(Estate estate) {
    return who(estate).or(() -> where(estate));
  }

  /** Why this person may not start things of this estate, wherever they stand. */
  public Optional<Refused> who(Estate estate) {
    return mayStart(estate)
        ? Optional.empty()
        : Optional.of(caller.outside(estate.about().may().start(), notInGroup(estate)));
  }

  /** Why nobody starts things of this estate here. */
  public Optional<Refused> where(Estate estate) {
    if (caller.where() == Caller.Where.DIRECT) {
      return Optional.of(onlyLooks(places(estate)));
    }
    return channelMay(estate) ? Optional.empty() : Optional.of(wrongChannel(estate));
  }

  /** What concerns everybody is said where others hear it. */
  public Optional<Refused> publicly() {
    return caller.where() == Caller.Where.DIRECT
        ? Optional.of(onlyLooks("a channel"))
        : Optional.empty();
  }

  public boolean mayStart(Estate estate) {
    return caller.isInOneOf(estate.about().may().start());
  }

  private boolean channelMay(Estate estate) {
    return caller
        .channel()
        .filter(channel -> estate.about().may().in().map(in -> in.contains(channel)).orElse(true))
        .isPresent();
  }

  private static Refused notInGroup(Estate estate) {
    return new Refused(
        Refusal.NOT_IN_GROUP,
        "you are in no group that may start things of " + estate.about().title(),
        estate.about().may().start().isEmpty()
            ? "nobody may, until its file says `start` under `may`"
            : "ask somebody of " + names(estate.about().may().start()));
  }

  private static Refused onlyLooks(String places) {
    return new Refused(
        Refusal.LOOKS_ONLY_HERE, "in a direct message I only answer looks", "type it in " + places);
  }

  private static Refused wrongChannel(Estate estate) {
    return new Refused(
        Refusal.WRONG_CHANNEL,
        "things of " + estate.about().title() + " are not started in this channel",
        "type it in " + places(estate));
  }

  private static String places(Estate estate) {
    return estate
        .about()
        .may()
        .in()
        .map(channels -> channels.stream().map(ChannelName::value).sorted().toList())
        .map(names -> "#" + String.join(" or #", names))
        .orElse("a channel that people.yml lists");
  }

  private static String names(Collection<?> groups) {
    List<String> sorted = groups.stream().map(Object::toString).sorted().toList();
    return sorted.stream().collect(Collectors.joining(" or "));
  }
}
