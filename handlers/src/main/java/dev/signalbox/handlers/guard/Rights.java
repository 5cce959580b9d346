package dev.signalbox.handlers.guard;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a caller may do: the person's right and the channel's, both. Pure. */
public record Rights(Caller caller) {

  /** Why this estate does not exist for them. */
  public Optional<Refused> unseen(Estate estate) {
    Set<GroupName> looking = estate.about().may().look();
    return caller.isInOneOf(looking)
        ? Optional.empty()
        : Optional.of(caller.outside(looking, noSuchEstate(estate)));
  }

  /** Why they are none of those of whom two together may what nobody may alone. */
  public Optional<Refused> keys(Set<GroupName> holders) {
    String names = names(holders);
    return caller.isInOneOf(holders)
        ? Optional.empty()
        : Optional.of(
            caller.outside(
                holders,
                new Refused(
                    Refusal.NOT_IN_GROUP, "this takes two people of " + names, "ask two of them")));
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

  private static Refused noSuchEstate(Estate estate) {
    return new Refused(
        Refusal.NO_SUCH_ESTATE,
        "there is no estate '%s' for you".formatted(estate.name()),
        "`/ops status` lists those that there are");
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
