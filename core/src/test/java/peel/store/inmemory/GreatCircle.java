package peel.store.inmemory;

import peel.store.query.Place;

/// Distances on a sphere, by the formula alone.
public final class GreatCircle {
    private GreatCircle() {}

    /// The haversine of the angle between a point and a place: it grows with their distance, from 0 to 1.
    public static double haversine(double latDegrees, double lngDegrees, Place place) {
        double lat = place.latMicro() / 1e6;
        double sinLat = Math.sin(Math.toRadians(latDegrees - lat) / 2);
        double sinLng = Math.sin(Math.toRadians(lngDegrees - place.lngMicro() / 1e6) / 2);
        return sinLat * sinLat
                + Math.cos(Math.toRadians(latDegrees)) * Math.cos(Math.toRadians(lat)) * sinLng * sinLng;
    }
}
