package dev.signalbox.handlers.doctor.estate;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.doctor.Examined;
import dev.signalbox.handlers.watch.Findings;
import dev.signalbox.handlers.watch.Look;
import jakarta.inject.Singleton;
import java.util.List;

/** The doctor by the clock: what is well, or only worth knowing, is not told at night. */
@Singleton
final class DoctorLook implements Look {
  private final EstateDoctor doctor;
  private final List<Expiries> expiries;
  private final Notices notices;

  DoctorLook(EstateDoctor doctor, List<Expiries> expiries, Notices notices) {
    this.doctor = doctor;
    this.expiries = List.copyOf(expiries);
    this.notices = notices;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.DOCTOR;
  }

  @Override
  public Findings at(Estate estate) {
    List<Examined> all = doctor.look(estate);
    List<Examined> open = all.stream().filter(Examined::isOpen).toList();
    return open.isEmpty()
        ? Findings.well("all %d checks are well".formatted(all.size()), List.of())
        : Findings.wrong(
            open.stream().map(DoctorLook::mark).toList(),
            "look at " + open.stream().map(Examined::about).collect(joining(", ")),
            open.stream().map(Examined::words).toList());
  }

  @Override
  public void besides(Estate estate, List<ChannelName> to) {
    notices.tell(
        estate, to, expiries.stream().flatMap(it -> it.expiring(estate).stream()).toList());
  }

  private static String mark(Examined examined) {
    return "%s: %s".formatted(examined.about(), examined.isWrong() ? "wrong" : "not seen");
  }
}
