package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.People;
import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.ask.HandOver;
import dev.signalbox.handlers.gate.Facts;
import dev.signalbox.handlers.gate.Gate;
import dev.signalbox.handlers.gate.Occasion;
import dev.signalbox.handlers.guard.Caller;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.guard.Rights;
import dev.signalbox.handlers.roster.Census;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.handlers.run.RunView;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hands runs over, by those who may, to those who might have started them. */
@Singleton
final class OwnerDesk {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,20})(?:\\|[^>]*)?>");

  private final Rosters rosters;
  private final HandOver handOver;

  OwnerDesk(Rosters rosters, HandOver handOver) {
    this.rosters = rosters;
    this.handOver = handOver;
  }

  Message handOver(RunView run, Optional<String> whom, Visit visit) {
    Estate estate = visit.menu().estate(run.estate()).orElseThrow();
    if (whom.isEmpty()) {
      return misread(run).message("Nothing was changed");
    }
    Optional<Heir> heir = heir(whom.get());
    return mayNot(run, estate, visit)
        .or(() -> heir.isEmpty() ? Optional.of(unknown(whom.get())) : Optional.empty())
        .or(() -> heir.flatMap(it -> unfit(it, estate)))
        .or(() -> handOver.handOver(run, heir.orElseThrow().owner(), visit.person()))
        .map(it -> it.message("It stays %s's".formatted(run.owner().person())))
        .orElseGet(() -> done(run, heir.orElseThrow()));
  }

  private record Heir(Person person, UserId user) {
    RunView.Owner owner() {
      return new RunView.Owner(person.name().value(), user);
    }
  }

  private static Message done(RunView run, Heir heir) {
    return Message.of(
        Words.empty()
            .code(run.id().value())
            .and(" belongs to ")
            .person(heir.user())
            .and(" from now on. Neither of you can approve what it still asks."));
  }

  /** Whose it is may always give it away, here; so may whoever could have started it. */
  private static Optional<Refused> mayNot(RunView run, Estate estate, Visit visit) {
    Optional<Refused> who =
        visit.person().equals(run.owner().person()) ? Optional.empty() : visit.rights().who(estate);
    var person = new Facts.Person(who, visit.rights().where(estate));
    return Gate.ask(Occasion.GUARD, Facts.of(person)).refused();
  }

  private Optional<Heir> heir(String whom) {
    People people = rosters.now().people();
    Matcher mention = MENTION.matcher(whom);
    if (mention.matches()) {
      UserId user = new UserId(mention.group(1));
      return rosters.now().person(new SlackId(people.team(), user)).map(it -> new Heir(it, user));
    }
    String name = whom.startsWith("@") ? whom.substring(1) : whom;
    return people.persons().stream()
        .filter(it -> it.name().value().equals(name) || it.fullName().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(it -> atHome(it, people).map(user -> new Heir(it, user)));
  }

  private static Optional<UserId> atHome(Person person, People people) {
    return person.slack().stream()
        .filter(it -> it.team().equals(people.team()))
        .map(SlackId::user)
        .min(Comparator.comparing(UserId::value));
  }

  private Optional<Refused> unfit(Heir heir, Estate estate) {
    Census census = rosters.now();
    var caller =
        new Caller(
            heir.person(),
            census.groupsOf(heir.person()),
            Optional.empty(),
            Caller.Where.DIRECT,
            census.untold(new SlackId(census.people().team(), heir.user())));
    var no =
        new Refused(
            Refusal.NOT_IN_GROUP,
            "%s is in no group that may start things of %s"
                .formatted(heir.person().name(), estate.about().title()),
            "hand it to somebody who may");
    return new Rights(caller).mayStart(estate)
        ? Optional.empty()
        : Optional.of(caller.outside(estate.about().may().start(), no));
  }

  private static Refused unknown(String whom) {
    return new Refused(
        Refusal.UNKNOWN_PERSON,
        "I know nobody called '%s'".formatted(whom),
        "mention somebody whom people.yml lists");
  }

  private static Refused misread(RunView run) {
    return new Refused(
        Refusal.NOT_UNDERSTOOD,
        "whose shall it be?",
        "`/ops run %s %s @person`".formatted(run.id(), BuiltIn.HAND_OVER));
  }
}
