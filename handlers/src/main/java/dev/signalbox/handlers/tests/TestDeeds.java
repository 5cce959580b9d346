package dev.signalbox.handlers.tests;

import dev.signalbox.config.shape.Shapes;
import dev.signalbox.handlers.action.Deed;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** {@code tests.run}: Java has no type for what it is told, so its shape is the catalogue's. */
@Factory
final class TestDeeds {
  @Singleton
  Deed run(Exams exams, TestRun run) {
    return Deed.worded(
        Shapes.planned().find("tests.run").orElseThrow(),
        words -> new TestEntry(run, exams.of(words), words.token()));
  }
}
