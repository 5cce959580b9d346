/** What people switch on a host by a program of their own: it tells its position, and is moved. */
@NullMarked
package dev.signalbox.integrations.levers;

import org.jspecify.annotations.NullMarked;
