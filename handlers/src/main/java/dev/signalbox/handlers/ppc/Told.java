package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

import dev.signalbox.integrations.clouds.Cloud;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * What both actions tell.
 *
 * @param rows how many of them it was about
 */
@Introspected
record Told(Integer rows, String summary) {
  static Told of(Keeper keeper, List<Cloud> now) {
    return new Told(
        now.size(),
        "%s: %s"
            .formatted(
                keeper.says(),
                now.stream()
                    .map(it -> "%s %s".formatted(it.name(), it.flags().says()))
                    .collect(joining(", "))));
  }
}
