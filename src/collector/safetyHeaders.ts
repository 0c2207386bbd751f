import { secureHeaders } from 'hono/secure-headers';

/**
 * What every answer says to the browser: take types as they are given, show no page inside another site's frame, tell
 * other sites only our origin, ask for no camera or place. Each page carries its own content policy; the part that a
 * page cannot say of itself is here. HSTS is left to the proxy that holds the certificate. `public/_headers` says the
 * same to hosts of static files.
 */
export const safetyHeaders = () =>
	secureHeaders({
		xContentTypeOptions: true,
		xFrameOptions: 'DENY',
		referrerPolicy: 'strict-origin-when-cross-origin',
		contentSecurityPolicy: { frameAncestors: ["'none'"] },
		permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
		crossOriginResourcePolicy: false,
		crossOriginOpenerPolicy: false,
		originAgentCluster: false,
		strictTransportSecurity: false,
		xDnsPrefetchControl: false,
		xDownloadOptions: false,
		xPermittedCrossDomainPolicies: false,
		xXssProtection: false,
	});
