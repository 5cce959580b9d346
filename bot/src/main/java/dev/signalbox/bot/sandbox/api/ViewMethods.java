package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.json.Json;
import dev.signalbox.bot.sandbox.rules.Tier;
import dev.signalbox.bot.sandbox.rules.ViewRules;
import dev.signalbox.bot.sandbox.workspace.Homes;
import dev.signalbox.bot.sandbox.workspace.Sheets;
import dev.signalbox.bot.sandbox.workspace.Team;
import dev.signalbox.bot.sandbox.workspace.Triggers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** views.*: forms and App Homes. */
@Singleton
final class ViewMethods implements Family {
  private final Sheets sheets;
  private final Homes homes;
  private final Triggers triggers;

  ViewMethods(Sheets sheets, Homes homes, Triggers triggers) {
    this.sheets = sheets;
    this.homes = homes;
    this.triggers = triggers;
  }

  @Override
  public List<Method> methods() {
    return List.of(
        Method.of("views.open", Tier.FOUR, this::open),
        Method.of("views.push", Tier.FOUR, this::push),
        Method.of("views.update", Tier.FOUR, this::update),
        Method.of("views.publish", Tier.FOUR, this::publish));
  }

  private Json open(Json arguments) {
    Json view = modal(arguments);
    refuseTwins(view);
    return shown(sheets.open(person(arguments), view));
  }

  private Json push(Json arguments) {
    Json view = modal(arguments);
    refuseTwins(view);
    String person = person(arguments);
    Refusal.when(sheets.depth(person) == 0, "not_found");
    Refusal.when(sheets.depth(person) == Sheets.DEPTH, "push_limit_reached");
    return shown(sheets.push(person, view));
  }

  private Json update(Json arguments) {
    Json view = modal(arguments);
    Optional<Sheets.Open> open =
        arguments.has("view_id")
            ? sheets.find(arguments.text("view_id", ""))
            : sheets.named(arguments.text("external_id", ""));
    Json old = open.orElseThrow(Refusal.of("not_found")).sheet().view();
    refuseOldHash(arguments, old);
    return shown(sheets.update(old.text("id", ""), view).orElseThrow(Refusal.of("not_found")));
  }

  private Json publish(Json arguments) {
    Json view = checkedSize(arguments);
    Refusal.because("invalid_arguments", ViewRules.home(view));
    String person =
        Team.human(arguments.text("user_id", "")).orElseThrow(Refusal.of("user_not_found")).id();
    homes.of(person).ifPresent(old -> refuseOldHash(arguments, old));
    return shown(homes.publish(person, view));
  }

  private static Json modal(Json arguments) {
    Json view = checkedSize(arguments);
    Refusal.because("invalid_arguments", ViewRules.modal(view));
    return view;
  }

  private static Json checkedSize(Json arguments) {
    Json view = arguments.at("view");
    Refusal.when(!view.isObject(), "invalid_arguments");
    Refusal.when(ViewRules.isTooLarge(view), "view_too_large");
    return view;
  }

  private void refuseTwins(Json view) {
    Optional<String> external = view.text("external_id").filter(id -> !id.isEmpty());
    Refusal.when(external.flatMap(sheets::named).isPresent(), "duplicate_external_id");
  }

  private static void refuseOldHash(Json arguments, Json old) {
    boolean stale =
        arguments.text("hash").filter(hash -> !hash.equals(old.text("hash", ""))).isPresent();
    Refusal.when(stale, "hash_conflict");
  }

  private String person(Json arguments) {
    return switch (triggers.exchange(arguments.text("trigger_id", ""))) {
      case Triggers.Exchange.For(String person) -> person;
      case Triggers.Exchange.Refused(String error) -> throw new Refusal(error, List.of());
    };
  }

  private static Json shown(Json view) {
    return Json.empty().with("view", view);
  }
}
