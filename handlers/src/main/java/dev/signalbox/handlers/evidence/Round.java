package dev.signalbox.handlers.evidence;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Curiosity;
import dev.signalbox.integrations.calls.Trouble;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Neighbours asked side by side; who does not answer in time keeps nobody waiting. */
public record Round(Duration patience) {
  /** Shorter than the doctor's own, so that the others are told all the same. */
  public static final Round USUAL = new Round(Duration.ofSeconds(15));

  public <K, T> SequencedMap<K, Asked<T>> ask(List<K> whom, Function<K, Asked<T>> question) {
    SequencedMap<K, CompletableFuture<Asked<T>>> asked = new LinkedHashMap<>();
    whom.forEach(one -> asked.put(one, asking(one, question)));
    SequencedMap<K, Asked<T>> told = new LinkedHashMap<>();
    asked.forEach((one, answer) -> told.put(one, answer.join()));
    return told;
  }

  private <K, T> CompletableFuture<Asked<T>> asking(K one, Function<K, Asked<T>> question) {
    Trouble late = new Trouble("asking " + one, Trouble.Kind.UNREACHABLE, "no answer in time");
    return CompletableFuture.supplyAsync(
            Curiosity.kept(() -> question.apply(one)), Thread::startVirtualThread)
        .completeOnTimeout(new Asked.Troubled<>(late), patience.toMillis(), TimeUnit.MILLISECONDS);
  }
}
