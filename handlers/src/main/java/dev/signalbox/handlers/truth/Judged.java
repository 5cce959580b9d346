package dev.signalbox.handlers.truth;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is production in an environment, with all that was told about it. */
public record Judged(String estate, String environment, List<Story> stories, Truth truth) {
  public Judged {
    stories = List.copyOf(stories);
  }

  public boolean isAgreed() {
    return truth instanceof Truth.Agreed;
  }

  /** Not known only because somebody has to look first. */
  public boolean isDue() {
    return truth instanceof Truth.Unknown(var _, boolean due) && due;
  }

  /** Two stories are a no. */
  public Refused disagreeing(List<Story> told) {
    return new Refused(
        Refusal.ROLES_DISAGREE,
        "who is production in %s is told differently (%s)".formatted(environment, told(told)),
        "correct what is wrong, or two people type `/ops roles %s settle --production <site> --environment %s --reason …`"
            .formatted(estate, environment));
  }

  /** As people see from afar how it stands. */
  public String light() {
    return switch (truth) {
      case Truth.Agreed _ -> ":large_green_circle:";
      case Truth.Moving _ -> ":large_yellow_circle:";
      case Truth.Disagreeing _, Truth.Unknown _, Truth.NotAdopted _ -> ":red_circle:";
    };
  }

  /** While a run is at it. */
  public Optional<Refused> moving() {
    return truth instanceof Truth.Moving(String run) ? Optional.of(moving(run)) : Optional.empty();
  }

  public Refused moving(String run) {
    return new Refused(
        Refusal.ROLES_MOVING,
        "run %s makes the sites of %s trade their roles right now".formatted(run, environment),
        "`/ops run %s` shows how far it is; wait for its end".formatted(run));
  }

  /** Two stories agree, and differ from what a run was planned for and has done since. */
  public Refused turned(Sides now, Sides expected) {
    return new Refused(
        Refusal.CHANGED,
        "production of %s is %s, and this run counts on %s"
            .formatted(environment, now.production(), expected.production()),
        "abort it: it then takes back what it did; and start it anew");
  }

  public Refused notAdopted() {
    return new Refused(
        Refusal.NOT_ADOPTED,
        "nobody has told me yet which site is production in " + environment,
        "two people type `/ops roles %s settle --production <site> --reason …`".formatted(estate));
  }

  public Refused unknown(String why) {
    return new Refused(
        Refusal.UNKNOWN_FACT,
        "I cannot tell who is production in %s (%s)".formatted(environment, why),
        "look at `/ops roles %s`, and try again".formatted(estate));
  }

  private static String told(List<Story> stories) {
    return stories.stream().map(Story::told).collect(Collectors.joining("; "));
  }

  /** How it stands, in a few words without an end. */
  public String says() {
    return switch (truth) {
      case Truth.Agreed(var sides) ->
          "production of %s is %s, its standby %s"
              .formatted(environment, sides.production(), sides.standby());
      case Truth.Disagreeing(var told) -> disagreeing(told).because();
      case Truth.Moving(var run) -> moving(run).because();
      case Truth.Unknown(var why, var _) -> unknown(why).because();
      case Truth.NotAdopted _ -> notAdopted().because();
    };
  }
}
