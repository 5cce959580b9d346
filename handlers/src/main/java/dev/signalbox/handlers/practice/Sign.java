package dev.signalbox.handlers.practice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("practice_sign")
record Sign(@Id String estate, String says, String token) {}
