import { secureHeaders } from 'hono/secure-headers';

/**
 * What every answer says to the browser: take types as they are given, show no page inside another site's frame, tell
 * other sites only our origin. The rest of hono's list is left to the proxy that holds the certificate.
 */
export const safetyHeaders = () =>
	secureHeaders({
		xContentTypeOptions: true,
		xFrameOptions: 'DENY',
		referrerPolicy: 'strict-origin-when-cross-origin',
		crossOriginResourcePolicy: false,
		crossOriginOpenerPolicy: false,
		originAgentCluster: false,
		strictTransportSecurity: false,
		xDnsPrefetchControl: false,
		xDownloadOptions: false,
		xPermittedCrossDomainPolicies: false,
		xXssProtection: false,
	});
