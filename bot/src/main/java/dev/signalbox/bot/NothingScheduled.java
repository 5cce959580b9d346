package dev.signalbox.bot;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.scheduling.processor.ScheduledMethodProcessor;
import jakarta.inject.Singleton;

/** Who only looks does none of the work that a serving process does by the clock. */
@Singleton
@Replaces(ScheduledMethodProcessor.class)
@Requires(env = Surgery.ONLY_LOOKING)
final class NothingScheduled implements ExecutableMethodProcessor<Scheduled> {
  @Override
  public void process(BeanDefinition<?> definition, ExecutableMethod<?, ?> method) {
    // deliberately nothing
  }
}
