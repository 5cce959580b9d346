package dev.signalbox.integrations.databases;

import java.time.Instant;
import java.util.Optional;

/**
 * What a database is covered against.
 *
 * @param days its automated backups are kept so long; 0 where there are none
 * @param window in which they are taken, in UTC: 03:00-06:00
 * @param latest up to which moment it can be restored; empty where it cannot
 * @param locked nobody can delete it before that is switched off
 */
public record Cover(int days, String window, Optional<Instant> latest, boolean locked) {}
