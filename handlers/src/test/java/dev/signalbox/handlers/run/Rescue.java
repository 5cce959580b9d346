package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.card.Card;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What people do about a run that stands, as its card offers it. */
final class Rescue {
  private static final int MOST = 8;

  private final Region region;
  private final Haul haul;
  private final List<Held> holds = new ArrayList<>();

  Rescue(Region region, Haul haul) {
    this.region = region;
    this.haul = haul;
  }

  /** Why it stood, and what was done about it. */
  record Held(String why, String press) {}

  List<Held> holds() {
    return List.copyOf(holds);
  }

  /** Until it is over, whatever still stands in the way. */
  void bring() {
    haul.goOn();
    while (isHeld()) {
      if (holds.size() == MOST) {
        throw new AssertionError("it stands for good: " + haul.view().trouble());
      }
      assertExplained();
      calm(region);
      String why = haul.view().trouble().orElseThrow();
      region.terrain.heeds(region, why);
      if (holds.size() < 2) {
        holds.add(new Held(why, retry()));
      } else {
        otherwise(why);
      }
      haul.goOn();
    }
  }

  boolean isHeld() {
    return haul.isHeld();
  }

  /** All neighbours are well again. */
  static void calm(Region region) {
    Faults faults = region.track.the(Faults.class);
    faults.ahead().forEach(it -> faults.tell(it.neighbour(), it.mischance(), 0));
    region.terrain.calm(region);
  }

  static void tell(Region region, Mischance mischance, int times) {
    Harm.NEIGHBOURS.forEach(it -> region.goesWrong(it, mischance, times));
  }

  private String retry() {
    String label = offers("Finish") ? "Finish" : "Retry";
    assertThat(region.track.the(Retrying.class).retry(haul.standing(), "ada")).isTrue();
    return label;
  }

  /** Trying again did not help: put back what is half done, or give up. */
  private void otherwise(String why) {
    if (!putBack()) {
      holds.add(new Held(why, abort() ? "Abort" : retry()));
    }
  }

  /** False where its card offers no such button. */
  boolean press(Said.Way way, String label, Function<Handing.Held, Said> form) {
    Handing handing = region.track.the(Handing.class);
    Optional<Handing.Held> held =
        handing.held(haul.standing()).filter(it -> it.ways().contains(way));
    assertThat(offers(label)).isEqualTo(held.isPresent());
    held.ifPresent(
        it -> {
          holds.add(new Held(haul.view().trouble().orElseThrow(), label));
          assertThat(handing.say(haul.standing(), it.step(), form.apply(it))).isTrue();
        });
    return held.isPresent();
  }

  boolean putBack() {
    return press(
        Said.Way.PUT_BACK, "Put back", _ -> new Said(Said.Way.PUT_BACK, "ada", "", Map.of()));
  }

  /** False where its card offers no such button. */
  boolean abort() {
    return offers("Abort", "Stop here")
        && region.track.the(Aborting.class).abort(haul.standing(), "ada");
  }

  private boolean offers(String... labels) {
    return buttons(card()).stream().anyMatch(it -> List.of(labels).contains(it));
  }

  private Message card() {
    return Card.of(haul.view(), List.of());
  }

  private static List<String> buttons(Message card) {
    return card.pieces().stream()
        .filter(Piece.Buttons.class::isInstance)
        .flatMap(it -> ((Piece.Buttons) it).buttons().stream())
        .map(it -> it.label())
        .toList();
  }

  /** Whoever reads the card knows why it stands, and what may be done. */
  private void assertExplained() {
    Message card = card();
    assertThat(haul.view().trouble().orElse("").replaceFirst("^[a-z0-9-]+(:[a-z0-9@-]+)?: ", ""))
        .isNotBlank();
    assertThat(card.toString()).contains("It stands: ").contains("Next: ");
    assertThat(buttons(card)).containsAnyOf("Retry", "Finish");
  }
}
