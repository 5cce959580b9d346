package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The forms that people have open, the topmost last; Slack stacks two upon the first. */
@Singleton
public final class Sheets {
  public static final int DEPTH = 3;

  private final Live live;
  private final ViewMaker maker;
  private final Map<String, List<Sheet>> stacks = new HashMap<>();

  /** Whose window it is, and which. */
  public record Open(String person, Sheet sheet) {}

  Sheets(Live live, ViewMaker maker) {
    this.live = live;
    this.maker = maker;
  }

  public synchronized Json open(String person, Json given) {
    return put(person, List.of(), maker.modal(given, Optional.empty()));
  }

  public synchronized Json push(String person, Json given) {
    List<Sheet> below = stack(person);
    return put(
        person,
        below,
        maker.modal(
            given, below.isEmpty() ? Optional.empty() : Optional.of(below.getLast().view())));
  }

  public synchronized Optional<Json> update(String viewId, Json given) {
    return find(viewId)
        .map(
            open -> {
              Json view = maker.again(open.sheet().view(), given);
              replace(open, _ -> new Sheet(view, Map.of()));
              return view;
            });
  }

  public synchronized void complain(String viewId, Map<String, String> mistakes) {
    find(viewId).ifPresent(open -> replace(open, sheet -> new Sheet(sheet.view(), mistakes)));
  }

  public synchronized void close(String viewId) {
    find(viewId)
        .ifPresent(
            open -> {
              List<Sheet> rest = new ArrayList<>(stack(open.person()));
              rest.remove(open.sheet());
              set(open.person(), rest);
            });
  }

  public synchronized void clear(String person) {
    set(person, List.of());
  }

  public synchronized Optional<Open> find(String viewId) {
    return find(sheet -> sheet.id().equals(viewId));
  }

  public synchronized Optional<Open> named(String externalId) {
    return find(sheet -> sheet.view().text("external_id").filter(externalId::equals).isPresent());
  }

  public synchronized Json shown(String person) {
    return Json.list(stack(person).stream().map(Sheet::shown).toList());
  }

  public synchronized int depth(String person) {
    return stack(person).size();
  }

  private Optional<Open> find(Predicate<Sheet> wanted) {
    return stacks.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .filter(wanted)
                    .map(sheet -> new Open(entry.getKey(), sheet)))
        .findFirst();
  }

  private Json put(String person, List<Sheet> below, Json view) {
    List<Sheet> all = new ArrayList<>(below);
    all.add(new Sheet(view, Map.of()));
    set(person, all);
    return view;
  }

  private void replace(Open open, UnaryOperator<Sheet> change) {
    set(
        open.person(),
        stack(open.person()).stream()
            .map(sheet -> sheet.equals(open.sheet()) ? change.apply(sheet) : sheet)
            .toList());
  }

  private List<Sheet> stack(String person) {
    return stacks.getOrDefault(person, List.of());
  }

  private void set(String person, List<Sheet> all) {
    stacks.put(person, List.copyOf(all));
    live.tell(person, Json.empty().with("type", "sheets").with("sheets", shown(person)));
  }
}
