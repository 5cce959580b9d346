package dev.signalbox.bot.wiring;

import dev.signalbox.bot.WhenServing;
import dev.signalbox.handlers.agenda.FileQuestions;
import dev.signalbox.handlers.install.Installation;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;

/** What the files of estates ask is open from the first start that reads it. */
@Singleton
@WhenServing
final class QuestionsBegun implements ApplicationEventListener<StartupEvent> {
  private final FileQuestions questions;
  private final Installation installation;

  QuestionsBegun(FileQuestions questions, Installation installation) {
    this.questions = questions;
    this.installation = installation;
  }

  @Override
  public void onApplicationEvent(StartupEvent event) {
    installation.current().estates().values().forEach(questions::ask);
  }
}
