package dev.signalbox.integrations.pipelines;

/** A job that goes, or has gone. */
public sealed interface Played {
  Job job();

  /** We set it going. */
  record Now(Job job) implements Played {}

  /** Somebody had set it going before: we ourselves, unheard, or a person. */
  record Already(Job job) implements Played {}
}
