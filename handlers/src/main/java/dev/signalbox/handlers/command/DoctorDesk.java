package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.doctor.Doctor;
import dev.signalbox.handlers.doctor.estate.EstateDoctor;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Whether the bot is well, or one estate. */
@Singleton
final class DoctorDesk implements LookDesk {
  private final Doctor doctor;
  private final BeanProvider<EstateDoctor> estates;

  DoctorDesk(Doctor doctor, BeanProvider<EstateDoctor> estates) {
    this.doctor = doctor;
    this.estates = estates;
  }

  @Override
  public BuiltIn word() {
    return BuiltIn.DOCTOR;
  }

  @Override
  public Answer carryOut(Map<String, String> given, Visit visit) {
    return Optional.ofNullable(given.get("estate"))
        .flatMap(visit.menu()::estate)
        .map(this::examine)
        .orElseGet(this::examine);
  }

  private Answer examine() {
    return new Answer.Later(
        Message.of("I am looking at myself; this takes a few seconds."),
        () -> Optional.of(doctor.examine()));
  }

  private Answer examine(Estate estate) {
    String title = estate.about().title();
    return estates.isPresent()
        ? new Answer.Later(
            Message.of("I am looking at %s; this takes a few seconds.".formatted(title)),
            () -> Optional.of(estates.get().examine(estate)))
        : new Answer.Privately(
            Message.of("There is no world here in which %s could be seen.".formatted(title)));
  }
}
