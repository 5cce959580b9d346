package dev.signalbox.handlers.command;

import dev.signalbox.handlers.agenda.Checklist;
import dev.signalbox.handlers.agenda.ChecklistSheet;
import dev.signalbox.handlers.agenda.Checklists;
import dev.signalbox.handlers.agenda.Mornings;
import dev.signalbox.handlers.agenda.Order;
import dev.signalbox.handlers.agenda.Sort;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists as a whole: shown, begun, closed. */
@Singleton
final class ListBoard {
  private static final Pattern BY = Pattern.compile("(.{1,200}) by (\\S+)");

  private final Checklists checklists;
  private final Mornings mornings;
  private final TaskBoard tasks;

  ListBoard(Checklists checklists, Mornings mornings, TaskBoard tasks) {
    this.checklists = checklists;
    this.mornings = mornings;
    this.tasks = tasks;
  }

  /** It begins, or ends. */
  Message whole(ListPlace place) {
    if (place.sort() == Sort.TASKS) {
      return place.misread("tasks begin and end one by one; what has a day is a checklist");
    }
    return place.given().getOrDefault("what", "").equals("begin") ? begin(place) : close(place);
  }

  /** A list as it stands, or what of it bears the tags, in the order that is asked for. */
  Message shown(ListPlace place) {
    Optional<String> by = Optional.ofNullable(place.given().get("sort"));
    Optional<Order> order = by.flatMap(Order::named);
    if (by.isPresent() && order.isEmpty()) {
      return place.misread(
          "'%s' is no order; there are: %s".formatted(by.get(), String.join(", ", Order.words())));
    }
    List<String> tags = WishReader.tags(place.given());
    Optional<Checklist> list =
        checklists.open(place.name(), place.sort()).map(it -> it.picked(tags, order));
    if (!tags.isEmpty() && list.filter(it -> it.items().isEmpty()).isPresent()) {
      return untagged(place, tags);
    }
    LocalDate today = mornings.today(place.name());
    if (place.word() == BuiltIn.TASK) {
      return tasks.of(place.estate(), list, !tags.isEmpty(), today);
    }
    return list.map(it -> new ChecklistSheet(it, today).whole()).orElseGet(() -> none(place));
  }

  private static Message untagged(ListPlace place, List<String> tags) {
    return Message.of(
        Words.of("Nothing on it bears %s. Next: ".formatted(String.join(" and ", tags)))
            .code("/ops %s %s".formatted(place.word().word(), place.name()))
            .and(" shows all of it."));
  }

  static Message none(ListPlace place) {
    return Message.of(
        Words.of("No checklist of %s is open. Next: ".formatted(place.estate().about().title()))
            .code("/ops checklist %s begin <title> by <day>".formatted(place.name())));
  }

  private Message begin(ListPlace place) {
    Matcher title = BY.matcher(place.rest());
    if (!title.matches()) {
      return place.misread("a title and a day are missing");
    }
    Optional<LocalDate> day = WishReader.day(title.group(2));
    if (day.isEmpty()) {
      return place.misread(WishReader.noDay(title.group(2)));
    }
    if (day.get().isBefore(mornings.today(place.name()))) {
      return place.misread("%s is over already".formatted(day.get()));
    }
    return checklists
        .begin(place.name(), title.group(1), day.get(), place.visit().person())
        .map(_ -> begun(place))
        .orElseGet(() -> place.misread("one is open already; `close` it first"));
  }

  private static Message begun(ListPlace place) {
    return Message.of(
        Words.of("Begun. From a week before its day it is told here each morning. Next: ")
            .code("/ops checklist %s add <what> --owner @person".formatted(place.name())));
  }

  private Message close(ListPlace place) {
    Optional<Checklist> list = checklists.open(place.name(), Sort.CHECKLIST);
    if (list.isEmpty()) {
      return none(place);
    }
    if (isNoReason(place.rest())) {
      return place.misread("say why it is closed");
    }
    checklists.close(list.get(), place.visit().person(), place.rest(), Optional.empty());
    return Message.of(
        list.get().open().isEmpty()
            ? "Closed, with nothing open."
            : "Closed. Left open: %s.".formatted(list.get().left()));
  }

  private static boolean isNoReason(String why) {
    return why.isEmpty() || why.length() > 500;
  }
}
